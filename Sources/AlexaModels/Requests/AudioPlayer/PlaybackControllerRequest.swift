// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user pressed a playback button. No user speaks; the response may contain AudioPlayer directives
/// only.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/playback-controller-interface-reference.html>
public struct PlaybackControllerRequest: JSONModel, Hashable {
    /// The command of the button.
    public var command: Command
    /// The request's id, timestamp and locale.
    public var head: RequestHead

    /// The type as it stands on the wire, for instance `PlaybackController.PlayCommandIssued`.
    public var type: String { "PlaybackController." + command.rawValue }

    public init(_ command: Command, head: RequestHead = RequestHead()) {
        self.command = command
        self.head = head
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        command = Command(rawValue: try json.suffixOfType(after: "PlaybackController."))
        head = RequestHead()
        try json.beginObject()
        while let key = try json.nextKey() { try head.read(key, from: &json) }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
        }
    }
}

extension PlaybackControllerRequest {
    /// The command: the type without `PlaybackController.`; an open set.
    public struct Command: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Play or resume.
        public static var play: Self { Self(rawValue: "PlayCommandIssued") }
        /// Pause.
        public static var pause: Self { Self(rawValue: "PauseCommandIssued") }
        /// The next stream.
        public static var next: Self { Self(rawValue: "NextCommandIssued") }
        /// The previous stream.
        public static var previous: Self { Self(rawValue: "PreviousCommandIssued") }
    }
}
