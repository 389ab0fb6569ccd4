// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user pressed a button that controls the stream. No user speaks; the answer may hold AudioPlayer directives
/// only.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/playback-controller-interface-reference.html>
public struct PlaybackControllerRequest: JSONModel, Hashable {
    /// Which button.
    public var command: Command
    /// What all requests have: id, time, locale.
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
    /// What happened: the type without `PlaybackController.`; an open set.
    public struct Command: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Play or resume.
        public static var play: Self { Self(rawValue: "PlayCommandIssued") }
        /// Pause.
        public static var pause: Self { Self(rawValue: "PauseCommandIssued") }
        /// The next stream.
        public static var next: Self { Self(rawValue: "NextCommandIssued") }
        /// The stream before.
        public static var previous: Self { Self(rawValue: "PreviousCommandIssued") }
    }
}
