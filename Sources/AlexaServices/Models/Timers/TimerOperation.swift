// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// What Alexa does when a timer ends.
    @nonexhaustive
    public enum TimerOperation: JSONModel, Hashable {
        /// Nothing but the sound.
        case notifyOnly
        /// Says a text, by the language of the device.
        case announce([LocalizedText])
        /// Asks the user, and opens the skill with a task.
        case launchTask(TimerTask, confirming: [LocalizedText])
        /// A kind that has no model, as its JSON.
        case other(JSON)

        /// Says a text, by the language of the device.
        public static func announce(_ texts: KeyValuePairs<AlexaLocale, String>) -> Self {
            .announce(texts.map { LocalizedText(locale: $0.key, text: $0.value) })
        }

        /// Asks the user, and opens the skill with a task.
        ///
        /// - Parameter texts: The question, by the language of the device.
        public static func launchTask(_ task: TimerTask, confirming texts: KeyValuePairs<AlexaLocale, String>) -> Self {
            .launchTask(task, confirming: texts.map { LocalizedText(locale: $0.key, text: $0.value) })
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            let value = try json.value()
            let texts = { (key: String) in value[key].flatMap { try? [LocalizedText](json: $0.jsonBytes()) } }
            let task = value["task"].flatMap { try? TimerTask(json: $0.jsonBytes()) }
            switch (value["type"]?.string, texts("textToAnnounce"), texts("textToConfirm"), task) {
            case ("NOTIFY_ONLY", _, _, _): self = .notifyOnly
            case ("ANNOUNCE", let texts?, _, _): self = .announce(texts)
            case ("LAUNCH_TASK", _, let texts?, let task?): self = .launchTask(task, confirming: texts)
            // Also one of these that is not whole: nothing of it is lost.
            default: self = .other(value)
            }
        }

        public func write(to json: inout JSONWriter) {
            if case .other(let value) = self { return value.write(to: &json) }
            json.object { json in
                switch self {
                case .notifyOnly: json.member("type", "NOTIFY_ONLY")
                case .announce(let texts):
                    json.member("type", "ANNOUNCE")
                    json.member("textToAnnounce", texts)
                case .launchTask(let task, let texts):
                    json.member("type", "LAUNCH_TASK")
                    json.member("textToConfirm", texts)
                    json.member("task", task)
                case .other: break
                }
            }
        }
    }

    /// A text in one language.
    public struct LocalizedText: JSONModel, Hashable {
        /// The language.
        public var locale: AlexaLocale?
        /// The text.
        public var text: String?

        // Made by .ci/models from the properties above.
        public init(locale: AlexaLocale? = nil, text: String? = nil) {
            self.locale = locale
            self.text = text
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "locale": locale = try json.optional(AlexaLocale.self)
                case "text": text = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("locale", locale)
                json.member("text", text)
            }
        }
    }

    /// A task of the skill's, which a timer starts.
    public struct TimerTask: JSONModel, Hashable {
        /// The task's name, for instance `amzn1.ask.skill.example.BakeTask`.
        public var name: String?
        /// Its version, for instance `1`.
        public var version: String?
        /// Its input.
        public var input: JSON?

        // Made by .ci/models from the properties above.
        public init(name: String? = nil, version: String? = nil, input: JSON? = nil) {
            self.name = name
            self.version = version
            self.input = input
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "version": version = try json.optionalString()
                case "input": input = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("version", version)
                json.member("input", input)
            }
        }
    }
}
