// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore

/// Holds a server's answer back until the test releases it.
struct Gate {
    private let arrived = Promise<Void, Never>()
    private let opened = Promise<Void, Never>()

    func wait() async {
        arrived.decide(.success(()))
        await opened.value {}
    }

    /// Suspends until somebody waits.
    func arrival() async { await arrived.value {} }

    func open() { opened.decide(.success(())) }
}
