// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// What is played now, where and how.
    ///
    /// It is read only: Spotify's Developer Policy (section III) forbids applications that let a user control Spotify with
    /// their voice.
    ///
    /// Source:
    /// <https://developer.spotify.com/documentation/web-api/reference/get-information-about-the-users-current-playback>.
    public struct PlaybackState: JSONModel, Hashable {
        /// Whether something plays.
        public var isPlaying: Bool?
        /// What is played; `nil` for advertisements and in private sessions.
        public var item: PlayableItem?
        /// How far it is, in milliseconds.
        public var progressMilliseconds: Int?  // "progress_ms"
        /// What kind of thing is played: `track`, `episode`, `ad`, `unknown`.
        public var playingType: Spotify.ObjectType?  // "currently_playing_type"
        /// What it is played from: an album, a playlist, …; `nil` if from nothing.
        public var context: Spotify.PlaybackContext?
        /// Where it is played.
        public var device: Spotify.Device?
        /// Whether the order is shuffled.
        public var isShuffling: Bool?  // "shuffle_state"
        /// Whether recommendations are mixed in.
        public var isSmartShuffling: Bool?  // "smart_shuffle"
        /// `off`, `track` or `context`.
        public var repeatMode: String?  // "repeat_state"
        /// When the state last changed, in milliseconds since 1970.
        public var timestampMilliseconds: Int64?  // "timestamp"
        /// What the player does not allow now.
        public var actions: Spotify.Actions?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var isPlaying = Bool?.none
            var item = PlayableItem?.none
            var progressMilliseconds = Int?.none
            var playingType = Spotify.ObjectType?.none
            var context = Spotify.PlaybackContext?.none
            var device = Spotify.Device?.none
            var isShuffling = Bool?.none
            var isSmartShuffling = Bool?.none
            var repeatMode = String?.none
            var timestampMilliseconds = Int64?.none
            var actions = Spotify.Actions?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "is_playing": isPlaying = try json.optionalBool()
                case "item": item = try json.optional(PlayableItem.self)
                case "progress_ms": progressMilliseconds = try json.optionalInt()
                case "currently_playing_type": playingType = try json.optional(Spotify.ObjectType.self)
                case "context": context = try json.optional(Spotify.PlaybackContext.self)
                case "device": device = try json.optional(Spotify.Device.self)
                case "shuffle_state": isShuffling = try json.optionalBool()
                case "smart_shuffle": isSmartShuffling = try json.optionalBool()
                case "repeat_state": repeatMode = try json.optionalString()
                case "timestamp": timestampMilliseconds = try json.optionalInt64()
                case "actions": actions = try json.optional(Spotify.Actions.self)
                default: try json.skip()
                }
            }
            self.isPlaying = isPlaying
            self.item = item
            self.progressMilliseconds = progressMilliseconds
            self.playingType = playingType
            self.context = context
            self.device = device
            self.isShuffling = isShuffling
            self.isSmartShuffling = isSmartShuffling
            self.repeatMode = repeatMode
            self.timestampMilliseconds = timestampMilliseconds
            self.actions = actions
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("is_playing", isPlaying)
                json.member("item", item)
                json.member("progress_ms", progressMilliseconds)
                json.member("currently_playing_type", playingType)
                json.member("context", context)
                json.member("device", device)
                json.member("shuffle_state", isShuffling)
                json.member("smart_shuffle", isSmartShuffling)
                json.member("repeat_state", repeatMode)
                json.member("timestamp", timestampMilliseconds)
                json.member("actions", actions)
            }
        }
    }
}
