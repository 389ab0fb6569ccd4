// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import Synchronization

/// A calendar's clock that stands still until a test moves it.
final class ManualTime: Sendable {
    private let seconds: Mutex<Int64>

    init(_ seconds: Int64 = 1_000_000) { self.seconds = Mutex(seconds) }

    var now: WallTime { WallTime(secondsSince1970: seconds.withLock { $0 }) }

    func advance(by more: Int64) { seconds.withLock { $0 += more } }
}
