// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

extension Speech: Speakable {
    /// The speech as it is sent; its text alone if Alexa would refuse the markup.
    public var spoken: OutputSpeech { defects.isEmpty ? outputSpeech : .plainText(text) }
}
