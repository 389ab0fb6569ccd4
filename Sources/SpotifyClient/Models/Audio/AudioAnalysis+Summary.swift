// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// The analysis of a track as a whole.
    public struct Summary: JSONModel, Hashable {
        /// The number of samples analysed.
        public var sampleCount: Int?  // "num_samples"
        /// The length in seconds.
        public var duration: Double?
        /// Always empty.
        public var sampleMD5: String?
        /// The start of the analysed region, in seconds.
        public var offsetSeconds: Int?
        /// The length of the analysed region, in seconds; 0 for the whole track.
        public var windowSeconds: Int?
        /// The sample rate in samples per second.
        public var sampleRate: Int?  // "analysis_sample_rate"
        /// The number of channels analysed.
        public var channels: Int?  // "analysis_channels"
        /// The end of the fade-in, in seconds.
        public var endOfFadeIn: Double?
        /// The start of the fade-out, in seconds.
        public var startOfFadeOut: Double?
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

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
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
