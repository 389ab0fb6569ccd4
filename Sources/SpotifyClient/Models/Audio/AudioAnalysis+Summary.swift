// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A track as a whole.
    public struct Summary: JSONModel, Hashable {
        /// How many samples were analysed.
        public var sampleCount: Int?  // "num_samples"
        /// The length in seconds.
        public var duration: Double?
        /// Always empty.
        public var sampleMD5: String?
        /// Where the analysis begins, in seconds.
        public var offsetSeconds: Int?
        /// How much was analysed, in seconds; 0 is all.
        public var windowSeconds: Int?
        /// Samples a second.
        public var sampleRate: Int?  // "analysis_sample_rate"
        /// How many channels were analysed.
        public var channels: Int?  // "analysis_channels"
        /// Where the fade-in ends, in seconds.
        public var endOfFadeIn: Double?
        /// Where the fade-out begins, in seconds.
        public var startOfFadeOut: Double?
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
        /// An Echo Nest Musical Fingerprint.
        public var codeString: String?  // "codestring"
        /// The version of ``codeString``.
        public var codeVersion: Double?
        /// An Echoprint fingerprint.
        public var echoprintString: String?  // "echoprintstring"
        /// The version of ``echoprintString``.
        public var echoprintVersion: Double?
        /// A Synchstring.
        public var synchString: String?  // "synchstring"
        /// The version of ``synchString``.
        public var synchVersion: Double?
        /// A Rhythmstring.
        public var rhythmString: String?  // "rhythmstring"
        /// The version of ``rhythmString``.
        public var rhythmVersion: Double?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var sampleCount = Int?.none
            var duration = Double?.none
            var sampleMD5 = String?.none
            var offsetSeconds = Int?.none
            var windowSeconds = Int?.none
            var sampleRate = Int?.none
            var channels = Int?.none
            var endOfFadeIn = Double?.none
            var startOfFadeOut = Double?.none
            var loudness = Double?.none
            var tempo = Double?.none
            var tempoConfidence = Double?.none
            var pitchClass = Int?.none
            var keyConfidence = Double?.none
            var mode = Int?.none
            var modeConfidence = Double?.none
            var timeSignature = Int?.none
            var timeSignatureConfidence = Double?.none
            var codeString = String?.none
            var codeVersion = Double?.none
            var echoprintString = String?.none
            var echoprintVersion = Double?.none
            var synchString = String?.none
            var synchVersion = Double?.none
            var rhythmString = String?.none
            var rhythmVersion = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "num_samples": sampleCount = try json.optionalInt()
                case "duration": duration = try json.optionalDouble()
                case "sample_md5": sampleMD5 = try json.optionalString()
                case "offset_seconds": offsetSeconds = try json.optionalInt()
                case "window_seconds": windowSeconds = try json.optionalInt()
                case "analysis_sample_rate": sampleRate = try json.optionalInt()
                case "analysis_channels": channels = try json.optionalInt()
                case "end_of_fade_in": endOfFadeIn = try json.optionalDouble()
                case "start_of_fade_out": startOfFadeOut = try json.optionalDouble()
                case "loudness": loudness = try json.optionalDouble()
                case "tempo": tempo = try json.optionalDouble()
                case "tempo_confidence": tempoConfidence = try json.optionalDouble()
                case "key": pitchClass = try json.optionalInt()
                case "key_confidence": keyConfidence = try json.optionalDouble()
                case "mode": mode = try json.optionalInt()
                case "mode_confidence": modeConfidence = try json.optionalDouble()
                case "time_signature": timeSignature = try json.optionalInt()
                case "time_signature_confidence": timeSignatureConfidence = try json.optionalDouble()
                case "codestring": codeString = try json.optionalString()
                case "code_version": codeVersion = try json.optionalDouble()
                case "echoprintstring": echoprintString = try json.optionalString()
                case "echoprint_version": echoprintVersion = try json.optionalDouble()
                case "synchstring": synchString = try json.optionalString()
                case "synch_version": synchVersion = try json.optionalDouble()
                case "rhythmstring": rhythmString = try json.optionalString()
                case "rhythm_version": rhythmVersion = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.sampleCount = sampleCount
            self.duration = duration
            self.sampleMD5 = sampleMD5
            self.offsetSeconds = offsetSeconds
            self.windowSeconds = windowSeconds
            self.sampleRate = sampleRate
            self.channels = channels
            self.endOfFadeIn = endOfFadeIn
            self.startOfFadeOut = startOfFadeOut
            self.loudness = loudness
            self.tempo = tempo
            self.tempoConfidence = tempoConfidence
            self.pitchClass = pitchClass
            self.keyConfidence = keyConfidence
            self.mode = mode
            self.modeConfidence = modeConfidence
            self.timeSignature = timeSignature
            self.timeSignatureConfidence = timeSignatureConfidence
            self.codeString = codeString
            self.codeVersion = codeVersion
            self.echoprintString = echoprintString
            self.echoprintVersion = echoprintVersion
            self.synchString = synchString
            self.synchVersion = synchVersion
            self.rhythmString = rhythmString
            self.rhythmVersion = rhythmVersion
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("num_samples", sampleCount)
                json.member("duration", duration)
                json.member("sample_md5", sampleMD5)
                json.member("offset_seconds", offsetSeconds)
                json.member("window_seconds", windowSeconds)
                json.member("analysis_sample_rate", sampleRate)
                json.member("analysis_channels", channels)
                json.member("end_of_fade_in", endOfFadeIn)
                json.member("start_of_fade_out", startOfFadeOut)
                json.member("loudness", loudness)
                json.member("tempo", tempo)
                json.member("tempo_confidence", tempoConfidence)
                json.member("key", pitchClass)
                json.member("key_confidence", keyConfidence)
                json.member("mode", mode)
                json.member("mode_confidence", modeConfidence)
                json.member("time_signature", timeSignature)
                json.member("time_signature_confidence", timeSignatureConfidence)
                json.member("codestring", codeString)
                json.member("code_version", codeVersion)
                json.member("echoprintstring", echoprintString)
                json.member("echoprint_version", echoprintVersion)
                json.member("synchstring", synchString)
                json.member("synch_version", synchVersion)
                json.member("rhythmstring", rhythmString)
                json.member("rhythm_version", rhythmVersion)
            }
        }
    }
}
