// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

// Families of requests: one trigger for each kind of a family.

extension Trigger where Input == AudioPlayerRequest {
    /// A stream that the skill started began, ended, failed, or will end soon. Only AudioPlayer directives answer it.
    public static func audioPlayer(_ kind: AudioPlayerRequest.Kind) -> Self {
        Self(request: "AudioPlayer." + kind.rawValue) {
            if case .audioPlayer(let request) = $0 { request } else { nil }
        }
    }
}

extension Trigger where Input == PlaybackControllerRequest {
    /// The user pressed a button that controls the stream. Only AudioPlayer directives answer it.
    public static func playbackController(_ command: PlaybackControllerRequest.Command) -> Self {
        Self(request: "PlaybackController." + command.rawValue) {
            if case .playbackController(let request) = $0 { request } else { nil }
        }
    }
}

extension Trigger where Input == AdvertisementRequest {
    /// An advertisement was played, was not, or may be followed by a stream.
    public static func advertisement(_ kind: AdvertisementRequest.Kind) -> Self {
        Self(request: "Alexa.Advertisement." + kind.rawValue) {
            if case .advertisement(let request) = $0 { request } else { nil }
        }
    }
}

extension Trigger where Input == ReminderEvent {
    /// A reminder of the skill was made, changed, removed, or rings. Alexa ignores the answer.
    public static func reminder(_ kind: ReminderEvent.Kind) -> Self {
        Self(request: "Reminders." + kind.rawValue) { if case .reminder(let request) = $0 { request } else { nil } }
    }
}

extension Trigger where Input == APLUserEventRequest {
    /// The user touched something in a document, or the document sent an event of its own.
    public static var aplUserEvent: Self { aplUserEvent(.apl) }

    /// The same, for a document of this kind: a screen's or a character display's.
    public static func aplUserEvent(_ kind: APLUserEventRequest.Kind) -> Self {
        Self(request: "Alexa.Presentation." + kind.rawValue) {
            if case .aplUserEvent(let request) = $0 { request } else { nil }
        }
    }
}

extension Trigger where Input == APLRuntimeErrorRequest {
    /// A document could not be shown as it was sent.
    public static var aplRuntimeError: Self { aplRuntimeError(.apl) }

    /// The same, for a document of this kind: a screen's or one for audio.
    public static func aplRuntimeError(_ kind: APLRuntimeErrorRequest.Kind) -> Self {
        Self(request: "Alexa.Presentation." + kind.rawValue) {
            if case .aplRuntimeError(let request) = $0 { request } else { nil }
        }
    }
}

extension Trigger where Input == ConnectionsResponseRequest {
    /// A purchase, a payment or another service that the skill asked for has ended.
    public static var connectionsResponse: Self {
        Self(request: Input.type) { if case .connectionsResponse(let request) = $0 { request } else { nil } }
    }

    /// The same, for the service of this name: `Buy`, `Upsell`, `Cancel`, …
    public static func connectionsResponse(_ name: String) -> Self {
        Self(key: .connection(name)) { received in
            guard case .connectionsResponse(let request) = received.envelope.request else { throw Unreadable(received) }
            return request
        }
    }
}
