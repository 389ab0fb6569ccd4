// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A point in time as Spotify writes it: `2026-03-09T12:00:00Z`, with or without a fraction of the second.
    ///
    /// Source: ISO 8601, RFC 3339 section 5.6.
    public struct Timestamp: RawRepresentable, JSONModel, Hashable, CustomStringConvertible {
        /// The text as Spotify writes it.
        public let rawValue: String

        /// Creates a timestamp from its text, without checking it: see ``secondsSince1970``.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text as Spotify writes it.
        public var description: String { rawValue }

        /// Seconds since 1970-01-01T00:00:00Z; `nil` if the text is not a valid timestamp.
        public var secondsSince1970: Double? {
            Moment(rawValue).map { Double($0.seconds) + $0.fraction }
        }
    }
}
