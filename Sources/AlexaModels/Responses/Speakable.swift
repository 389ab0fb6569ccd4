// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Something that Alexa can say: a `String`, ``OutputSpeech``, AlexaSkill's `Speech`.
public protocol Speakable {
    /// What Alexa says, as it is sent.
    var spoken: OutputSpeech { get }
}

extension OutputSpeech: Speakable {
    public var spoken: OutputSpeech { self }
}

extension String: Speakable {
    /// The string as text without markup.
    public var spoken: OutputSpeech { .plainText(self) }
}
