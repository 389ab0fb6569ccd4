// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

extension Conversation {
    /// The user, the device and the account of a conversation.
    public struct Setting: Sendable {
        /// The language the user speaks.
        public var locale: AlexaLocale = .enUS
        /// The token of the account that the user linked; `nil` if there is none. It is sent as it is, also an empty one.
        public var account: AccessToken?
        /// The speaker whose voice Alexa recognises; `nil` if it recognises none.
        public var person: Person?
        /// The user's id.
        public var userID = "amzn1.ask.account.example"
        /// The permissions that the user granted the skill.
        public var permissions: Permissions?
        /// The device; `nil` for a request without one.
        public var device: Device? = .speaker
        /// The endpoint of Alexa's own services.
        public var apiEndpoint: String? = "https://api.amazonalexa.com"
        /// The token for Alexa's own services.
        public var apiAccessToken: AlexaAPIToken? = AlexaAPIToken("example-api-token")
        /// Further parts of the context, such as a viewport. Its system state is made from the other properties.
        public var context = Context()
        /// The names of further intents that have a dialog model, besides those in the interaction model. Their requests have
        /// a dialog state.
        public var dialogIntents: Set<String> = []
        /// Returns the time of a request, in seconds since 1970-01-01T00:00:00Z, from its number, which begins at 0. By default
        /// the first one is sent at 2026-01-01T12:00:00Z, and each further one ten seconds later.
        public var time: @Sendable (_ request: Int) -> Int64 = { 1_767_268_800 + 10 * Int64($0) }

        /// Makes the setting of a speaker in American English.
        public init() {}

        /// Makes the setting of a speaker in another language.
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

    /// Whether a session can continue without an open microphone.
    var hasScreen: Bool { supports(.apl) || supports(.videoApp) || supports(.html) || supports(.display) }
}
