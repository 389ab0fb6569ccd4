// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Where the user stopped listening to an episode or a chapter.
    public struct ResumePoint: JSONModel, Hashable {
        /// Whether the user has listened to it until the end.
        public var isFullyPlayed: Bool?  // "fully_played"
        /// The position in milliseconds, as sent: Spotify writes negative ones too.
        public var positionMilliseconds: Int?  // "resume_position_ms"

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "fully_played": isFullyPlayed = try json.optionalBool()
                case "resume_position_ms": positionMilliseconds = try json.optionalInt()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("fully_played", isFullyPlayed)
                json.member("resume_position_ms", positionMilliseconds)
            }
        }
    }
}

extension Spotify.ResumePoint {
    /// The position; zero if Spotify sends a negative one.
    public var position: Duration? { positionMilliseconds.map { .milliseconds(max($0, 0)) } }
}
