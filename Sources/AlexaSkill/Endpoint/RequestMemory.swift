// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore
internal import Synchronization

/// Remembers the ids of requests for as long as they would be accepted, up to a number.
///
/// The ids are grouped by the time when they may be forgotten, so that a whole group is forgotten at once. A request that comes
/// again has the same signed timestamp, and so is in the same group.
final class RequestMemory: Sendable {
    enum Outcome { case new, known, full }

    private struct State {
        var groups: [Int64: Set<String>] = [:]
        var count = 0
    }

    private static let secondsOfGroup: Int64 = 16
    private let state = Mutex(State())
    private let limit: Int

    init(upTo limit: Int) { self.limit = limit }

    /// Whether an id is remembered. It spares the verification of a request that will be refused anyway.
    func knows(_ id: String, until expiry: WallTime) -> Bool {
        state.withLock { $0.groups[Self.group(expiry)]?.contains(id) == true }
    }

    /// Remembers an id until `expiry`, or says why not.
    func remember(_ id: String, until expiry: WallTime, now: WallTime) -> Outcome {
        state.withLock { state in
            let group = Self.group(expiry)
            if state.groups[group]?.contains(id) == true { return .known }
            if state.groups[group] == nil || state.count >= limit {
                Self.forget(before: Self.group(now), in: &state)
            }
            guard state.count < limit else { return .full }
            state.groups[group, default: []].insert(id)
            state.count += 1
            return .new
        }
    }

    private static func group(_ time: WallTime) -> Int64 {
        time.secondsSince1970.quotientRoundedDown(by: secondsOfGroup)
    }

    private static func forget(before current: Int64, in state: inout State) {
        for (group, ids) in state.groups where group < current {
            state.groups[group] = nil
            state.count -= ids.count
        }
    }
}
