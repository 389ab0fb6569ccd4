// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An element of an answer that is not there, because Spotify sent null in its place or something unreadable.
///
/// Spotify sends null for what an application may not see, and for what has been withdrawn; ``Page/total`` counts such
/// elements all the same. One of them never costs the rest of a page.
public struct DroppedElement: Sendable, Hashable, CustomStringConvertible {
    /// Why the element is not there.
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

    /// The element's place in the page as it was sent, counted from 0.
    public let index: Int
    /// Why the element is not there.
    public let reason: Reason

    /// An element that is not there.
    public init(index: Int, reason: Reason) {
        self.index = index
        self.reason = reason
    }

    /// The place and the reason.
    public var description: String { "element \(index): \(reason)" }
}
