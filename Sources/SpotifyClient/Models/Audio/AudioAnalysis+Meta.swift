// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// Metadata of an analysis.
    public struct Meta: JSONModel, Hashable {
        /// The version of the analyzer.
        public var analyzerVersion: String?
        /// The platform that the analyzer ran on.
        public var platform: String?
        /// A detailed status of the analysis.
        public var detailedStatus: String?
        /// The status code: 0 for success.
        public var statusCode: Int?
        /// The time of the analysis, in seconds since 1970.
        public var timestamp: Int64?
        /// The time that the analysis took, in seconds.
        public var analysisTime: Double?
        /// The method that was used to read the audio.
        public var inputProcess: String?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "analyzer_version": analyzerVersion = try json.optionalString()
                case "platform": platform = try json.optionalString()
                case "detailed_status": detailedStatus = try json.optionalString()
                case "status_code": statusCode = try json.optionalInt()
                case "timestamp": timestamp = try json.optionalInt64()
                case "analysis_time": analysisTime = try json.optionalDouble()
                case "input_process": inputProcess = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("analyzer_version", analyzerVersion)
                json.member("platform", platform)
                json.member("detailed_status", detailedStatus)
                json.member("status_code", statusCode)
                json.member("timestamp", timestamp)
                json.member("analysis_time", analysisTime)
                json.member("input_process", inputProcess)
            }
        }
    }
}
