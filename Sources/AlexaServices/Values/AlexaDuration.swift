// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A duration as Alexa writes it (ISO 8601), for instance `PT10M`. The text is kept and written back as received.
    public struct AlexaDuration: Sendable, Hashable, CustomStringConvertible {
        /// The text.
        public let text: String

        /// Keeps a text, without checking it: see ``duration``.
        public init(_ text: String) { self.text = text }

        /// Makes the text of a duration, in whole seconds; a negative one is zero.
        public init(_ duration: Duration) {
            let seconds = max(duration.components.seconds, 0)
            let (hours, minutes, rest) = (seconds / 3_600, seconds / 60 % 60, seconds % 60)
            var text = "PT"
            if hours > 0 { text += "\(hours)H" }
            if minutes > 0 { text += "\(minutes)M" }
            if rest > 0 || seconds == 0 { text += "\(rest)S" }
            self.text = text
        }

        /// The duration; `nil` if the text is none, or has years or months, whose length is not fixed.
        public var duration: Duration? { Duration(iso8601: text) }

        public var description: String { text }
    }
}

extension AlexaServices.AlexaDuration: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { text = try json.string() }
    public func write(to json: inout JSONWriter) { json.value(text) }
}
