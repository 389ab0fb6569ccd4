// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// A bar, a beat or a tatum.
    public struct Interval: JSONModel, Hashable {
        /// The start in seconds.
        public var start: Double?
        /// The duration in seconds.
        public var duration: Double?
        /// The confidence of the value, 0 to 1.
        public var confidence: Double?

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
                default: try json.skip()
                }
            }
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
