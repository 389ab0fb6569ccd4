// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The item that is played and the next ones, up to 20.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-queue>.
    public struct Queue: JSONModel, Hashable {
        /// The item that is played now.
        public var currentlyPlaying: PlayableItem?
        /// The next items.
        @JSONList public var queue: [PlayableItem]

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "currently_playing": currentlyPlaying = try json.optional(PlayableItem.self)
                case "queue": _queue = JSONList(stated: try json.optionalArray(of: PlayableItem.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("currently_playing", currentlyPlaying)
                json.member("queue", _queue)
            }
        }
    }
}
