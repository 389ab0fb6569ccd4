// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A part such as a verse.
    public struct Section: JSONModel, Hashable {
        /// Where it begins, in seconds.
        public var start: Double?
        /// How long it is, in seconds.
        public var duration: Double?
        /// How sure Spotify is, 0 to 1.
        public var confidence: Double?
        /// The loudness in decibels.
        public var loudness: Double?
        /// The tempo in beats a minute.
        public var tempo: Double?
        /// How sure Spotify is, 0 to 1.
        public var tempoConfidence: Double?
        /// The key as a pitch class: 0 is C, 1 is C sharp, …; -1 is none.
        public var pitchClass: Int?  // "key"
        /// How sure Spotify is, 0 to 1.
        public var keyConfidence: Double?
        /// 1 is major, 0 is minor.
        public var mode: Int?
        /// How sure Spotify is, 0 to 1.
        public var modeConfidence: Double?
        /// How many beats a bar has.
        public var timeSignature: Int?
        /// How sure Spotify is, 0 to 1.
        public var timeSignatureConfidence: Double?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var start = Double?.none
            var duration = Double?.none
            var confidence = Double?.none
            var loudness = Double?.none
            var tempo = Double?.none
            var tempoConfidence = Double?.none
            var pitchClass = Int?.none
            var keyConfidence = Double?.none
            var mode = Int?.none
            var modeConfidence = Double?.none
            var timeSignature = Int?.none
            var timeSignatureConfidence = Double?.none
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
            self.start = start
            self.duration = duration
            self.confidence = confidence
            self.loudness = loudness
            self.tempo = tempo
            self.tempoConfidence = tempoConfidence
            self.pitchClass = pitchClass
            self.keyConfidence = keyConfidence
            self.mode = mode
            self.modeConfidence = modeConfidence
            self.timeSignature = timeSignature
            self.timeSignatureConfidence = timeSignatureConfidence
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
