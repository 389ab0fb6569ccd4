// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// What is played, and what comes next: up to 20 items.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-queue>.
    public struct Queue: JSONModel, Hashable {
        /// What is played now.
        public var currentlyPlaying: PlayableItem?
        /// What comes next.
        @JSONList public var queue: [PlayableItem]

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var currentlyPlaying = PlayableItem?.none
            var queue = JSONList<PlayableItem>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "currently_playing": currentlyPlaying = try json.optional(PlayableItem.self)
                case "queue": queue = JSONList(stated: try json.optionalArray(of: PlayableItem.self))
                default: try json.skip()
                }
            }
            self.currentlyPlaying = currentlyPlaying
            self._queue = queue
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("currently_playing", currentlyPlaying)
                json.member("queue", _queue)
            }
        }
    }
}
