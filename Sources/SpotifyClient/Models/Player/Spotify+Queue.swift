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
        public var queue: [PlayableItem] {
            get { queueAsSent ?? [] }
            set { queueAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var queueAsSent: [PlayableItem]?

        /// Makes an empty one; every member can be set.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "currently_playing": currentlyPlaying = try json.optional(PlayableItem.self)
                case "queue": queueAsSent = try json.optionalList(of: PlayableItem.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("currently_playing", currentlyPlaying)
                json.member("queue", queueAsSent)
            }
        }
    }
}
