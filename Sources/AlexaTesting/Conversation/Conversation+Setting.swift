// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

extension Conversation {
    /// Who talks to the skill, where, and with which account.
    public struct Setting: Sendable {
        /// The language the user speaks.
        public var locale: AlexaLocale = .enUS
        /// The token of the account that the user linked; `nil` if there is none. It is sent as it is, also an empty one.
        public var account: AccessToken?
        /// The speaker whose voice Alexa recognises; `nil` if it recognises nobody.
        public var person: Person?
        /// The user's id.
        public var userID = "amzn1.ask.account.example"
        /// What the user granted the skill.
        public var permissions: Permissions?
        /// The device; `nil` for one that Alexa says nothing about.
        public var device: Device? = .speaker
        /// Where Alexa's own services are.
        public var apiEndpoint: String? = "https://api.amazonalexa.com"
        /// The token for Alexa's own services.
        public var apiAccessToken: AlexaAPIToken? = AlexaAPIToken("example-api-token")
        /// What else stands in the context, such as a viewport. Its system state is made of the other properties.
        public var context = Context()
        /// The names of the intents that have a dialog model, beside those that the interaction model names: their
        /// requests carry a dialog state.
        public var dialogIntents: Set<String> = []
        /// When a request is sent, in seconds since 1970-01-01T00:00:00Z, by the request's number from 0. By default the
        /// first one is sent at 2026-01-01T12:00:00Z, and each of the others ten seconds after the one before.
        public var time: @Sendable (_ request: Int) -> Int64 = { 1_767_268_800 + 10 * Int64($0) }

        /// A speaker that is set to American English, until the properties say otherwise.
        public init() {}

        /// A setting with another language.
        public init(locale: AlexaLocale) { self.locale = locale }
    }
}

extension Device {
    /// A device that only speaks, and plays audio.
    public static var speaker: Device { Device(deviceID: exampleID, supportedInterfaces: ["AudioPlayer": [:]]) }

    /// A device with a screen.
    public static var screen: Device {
        Device(
            deviceID: exampleID,
            supportedInterfaces: [
                "AudioPlayer": [:], "Alexa.Presentation.APL": ["runtime": ["maxVersion": "2024.3"]], "VideoApp": [:],
            ])
    }

    private static var exampleID: String { "amzn1.ask.device.example" }

    /// Whether a session without an open microphone has a place to go on.
    var hasScreen: Bool { supports(.apl) || supports(.videoApp) || supports(.html) || supports(.display) }
}
