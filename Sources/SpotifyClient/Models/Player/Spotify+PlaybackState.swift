// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The state of the player: item, device and settings.
    ///
    /// It is read only: Spotify's Developer Policy (section III) forbids applications that let a user control Spotify with
    /// their voice.
    ///
    /// Source:
    /// <https://developer.spotify.com/documentation/web-api/reference/get-information-about-the-users-current-playback>.
    public struct PlaybackState: JSONModel, Hashable {
        /// Whether something plays.
        public var isPlaying: Bool?
        /// The item that is played; `nil` for advertisements and in private sessions.
        public var item: PlayableItem?
        /// The playback position in milliseconds.
        public var progressMilliseconds: Int?  // "progress_ms"
        /// The type of the item: `track`, `episode`, `ad`, `unknown`.
        public var playingType: Spotify.ObjectType?  // "currently_playing_type"
        /// The context it is played from: an album, a playlist, …; `nil` without one.
        public var context: Spotify.PlaybackContext?
        /// The device that it is played on.
        public var device: Spotify.Device?
        /// Whether the order is shuffled.
        public var isShuffling: Bool?  // "shuffle_state"
        /// Whether recommendations are mixed in.
        public var isSmartShuffling: Bool?  // "smart_shuffle"
        /// The repeat mode: `off`, `track` or `context`.
        public var repeatMode: String?  // "repeat_state"
        /// The time of the last change of the state, in milliseconds since 1970.
        public var timestampMilliseconds: Int64?  // "timestamp"
        /// The player's actions that are not allowed now.
        public var actions: Spotify.Actions?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
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
