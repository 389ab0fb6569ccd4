// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A stream that the skill started began, ended, failed, or will end soon.
///
/// Alexa sends it outside of a session; the response may contain AudioPlayer directives only.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html>
public struct AudioPlayerRequest: JSONModel, Hashable {
    /// What happened to the stream.
    public var kind: Kind
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the stream.
    public var token: String?
    /// The playback position in milliseconds.
    public var offsetInMilliseconds: Int?
    /// The state of the player when the stream failed (``Kind/playbackFailed``).
    public var currentPlaybackState: PlaybackState?
    /// Why the stream failed (``Kind/playbackFailed``).
    public var error: PlaybackError?

    /// The type as it stands on the wire, for instance `AudioPlayer.PlaybackStarted`.
    public var type: String { "AudioPlayer." + kind.rawValue }

    public init(
        _ kind: Kind, head: RequestHead = RequestHead(), token: String? = nil, offsetInMilliseconds: Int? = nil,
        currentPlaybackState: PlaybackState? = nil, error: PlaybackError? = nil
    ) {
        self.kind = kind
        self.head = head
        self.token = token
        self.offsetInMilliseconds = offsetInMilliseconds
        self.currentPlaybackState = currentPlaybackState
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        kind = Kind(rawValue: try json.suffixOfType(after: "AudioPlayer."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "token": token = try json.optionalString()
            case "offsetInMilliseconds": offsetInMilliseconds = try json.optionalInt()
            case "currentPlaybackState": currentPlaybackState = try json.optional(PlaybackState.self)
            case "error": error = try json.optional(PlaybackError.self)
            default: try head.read(key, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("offsetInMilliseconds", offsetInMilliseconds)
            json.member("currentPlaybackState", currentPlaybackState)
            json.member("error", error)
        }
    }
}

extension AudioPlayerRequest {
    /// The kind of event: the type without `AudioPlayer.`; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The stream started.
        public static var playbackStarted: Self { Self(rawValue: "PlaybackStarted") }
        /// The stream finished.
        public static var playbackFinished: Self { Self(rawValue: "PlaybackFinished") }
        /// The user or the skill stopped the stream.
        public static var playbackStopped: Self { Self(rawValue: "PlaybackStopped") }
        /// The stream will end soon, and the next one can be queued.
        public static var playbackNearlyFinished: Self { Self(rawValue: "PlaybackNearlyFinished") }
        /// The stream cannot be played.
        public static var playbackFailed: Self { Self(rawValue: "PlaybackFailed") }
    }
}
