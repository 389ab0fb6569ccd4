// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An element that was dropped, because Spotify sent null instead or something that cannot be read.
///
/// Spotify sends null for what an application may not see, and for what was removed; ``Page/total`` counts such elements
/// too. The rest of the page can still be read.
public struct DroppedElement: Sendable, Hashable, CustomStringConvertible {
    /// Why the element was dropped.
    @nonexhaustive
    public enum Reason: Sendable, Hashable, CustomStringConvertible {
        /// Spotify sent null.
        case null
        /// Something required is missing or of a wrong kind; the offset counts in the whole answer.
        case unreadable(JSONError)

        /// `null`, or what is wrong and at which byte.
        public var description: String {
            switch self {
            case .null: "null"
            case .unreadable(let error): error.description
            }
        }
    }

    /// The element's index in the page as it was sent, counted from 0.
    public let index: Int
    /// Why the element was dropped.
    public let reason: Reason

    public init(index: Int, reason: Reason) {
        self.index = index
        self.reason = reason
    }

    /// The index and the reason.
    public var description: String { "element \(index): \(reason)" }
}
