// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Whether something may be said ahead of a turn's answer, and whether it was.
final class Progress: Sendable {
    /// Whether the request is one for which Alexa allows it.
    let isAllowed: Bool
    private let hasBegun = Atomic(false)

    init(isAllowed: Bool = true) { self.isAllowed = isAllowed }

    /// Returns `true` the first time.
    func begin() -> Bool { !hasBegun.exchange(true, ordering: .relaxed) }
}

extension RequestEnvelope {
    /// Whether Alexa takes progressive responses to the request.
    var allowsProgress: Bool {
        switch request {
        case .launch, .intent: true
        default: false
        }
    }
}
