// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A section of a track, for instance a verse.
    public struct Section: JSONModel, Hashable {
        /// The start in seconds.
        public var start: Double?
        /// The duration in seconds.
        public var duration: Double?
        /// The confidence of the value, 0 to 1.
        public var confidence: Double?
        /// The loudness in decibels.
        public var loudness: Double?
        /// The tempo in beats per minute.
        public var tempo: Double?
        /// The confidence of the value, 0 to 1.
        public var tempoConfidence: Double?
        /// The key as a pitch class: 0 is C, 1 is C sharp, …; -1 if no key was detected.
        public var pitchClass: Int?  // "key"
        /// The confidence of the value, 0 to 1.
        public var keyConfidence: Double?
        /// The mode: 1 is major, 0 is minor.
        public var mode: Int?
        /// The confidence of the value, 0 to 1.
        public var modeConfidence: Double?
        /// The number of beats in a bar.
        public var timeSignature: Int?
        /// The confidence of the value, 0 to 1.
        public var timeSignatureConfidence: Double?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "start": start = try json.optionalDouble()
                case "duration": duration = try json.optionalDouble()
                case "confidence": confidence = try json.optionalDouble()
                case "loudness": loudness = try json.optionalDouble()
                case "tempo": tempo = try json.optionalDouble()
                case "tempo_confidence": tempoConfidence = try json.optionalDouble()
                case "key": pitchClass = try json.optionalInt()
                case "key_confidence": keyConfidence = try json.optionalDouble()
                case "mode": mode = try json.optionalInt()
                case "mode_confidence": modeConfidence = try json.optionalDouble()
                case "time_signature": timeSignature = try json.optionalInt()
                case "time_signature_confidence": timeSignatureConfidence = try json.optionalDouble()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("start", start)
                json.member("duration", duration)
                json.member("confidence", confidence)
                json.member("loudness", loudness)
                json.member("tempo", tempo)
                json.member("tempo_confidence", tempoConfidence)
                json.member("key", pitchClass)
                json.member("key_confidence", keyConfidence)
                json.member("mode", mode)
                json.member("mode_confidence", modeConfidence)
                json.member("time_signature", timeSignature)
                json.member("time_signature_confidence", timeSignatureConfidence)
            }
        }
    }
}
