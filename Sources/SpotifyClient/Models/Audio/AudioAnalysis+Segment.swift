// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A segment of a track with roughly the same sound throughout.
    public struct Segment: JSONModel, Hashable {
        /// The start in seconds.
        public var start: Double?
        /// The duration in seconds.
        public var duration: Double?
        /// The confidence of the value, 0 to 1.
        public var confidence: Double?
        /// The loudness at its start in decibels.
        public var loudnessAtStart: Double?  // "loudness_start"
        /// The time from its start to its greatest loudness, in seconds.
        public var loudestAfter: Double?  // "loudness_max_time"
        /// The greatest loudness in decibels.
        public var loudnessAtMost: Double?  // "loudness_max"
        /// The loudness at its end in decibels.
        public var loudnessAtEnd: Double?  // "loudness_end"
        /// The strength of each of the twelve pitch classes, 0 to 1.
        @JSONList public var pitches: [Double]
        /// Twelve numbers that describe the timbre.
        @JSONList public var timbre: [Double]

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
                case "loudness_start": loudnessAtStart = try json.optionalDouble()
                case "loudness_max_time": loudestAfter = try json.optionalDouble()
                case "loudness_max": loudnessAtMost = try json.optionalDouble()
                case "loudness_end": loudnessAtEnd = try json.optionalDouble()
                case "pitches": _pitches = JSONList(stated: try json.optionalArray(of: Double.self))
                case "timbre": _timbre = JSONList(stated: try json.optionalArray(of: Double.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("start", start)
                json.member("duration", duration)
                json.member("confidence", confidence)
                json.member("loudness_start", loudnessAtStart)
                json.member("loudness_max_time", loudestAfter)
                json.member("loudness_max", loudnessAtMost)
                json.member("loudness_end", loudnessAtEnd)
                json.member("pitches", _pitches)
                json.member("timbre", _timbre)
            }
        }
    }
}
