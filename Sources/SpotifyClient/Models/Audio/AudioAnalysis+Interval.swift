// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A bar, a beat or a tatum.
    public struct Interval: JSONModel, Hashable {
        /// Where it begins, in seconds.
        public var start: Double?
        /// How long it is, in seconds.
        public var duration: Double?
        /// How sure Spotify is, 0 to 1.
        public var confidence: Double?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var start = Double?.none
            var duration = Double?.none
            var confidence = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "start": start = try json.optionalDouble()
                case "duration": duration = try json.optionalDouble()
                case "confidence": confidence = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.start = start
            self.duration = duration
            self.confidence = confidence
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("start", start)
                json.member("duration", duration)
                json.member("confidence", confidence)
            }
        }
    }
}
