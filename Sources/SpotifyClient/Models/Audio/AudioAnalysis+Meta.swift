// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AudioAnalysis {
    /// About an analysis itself.
    public struct Meta: JSONModel, Hashable {
        /// The version of the analyzer.
        public var analyzerVersion: String?
        /// The platform it ran on.
        public var platform: String?
        /// What became of it, in words.
        public var detailedStatus: String?
        /// 0 if it succeeded.
        public var statusCode: Int?
        /// When it was made, in seconds since 1970.
        public var timestamp: Int64?
        /// How long it took, in seconds.
        public var analysisTime: Double?
        /// How the audio was read.
        public var inputProcess: String?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var analyzerVersion = String?.none
            var platform = String?.none
            var detailedStatus = String?.none
            var statusCode = Int?.none
            var timestamp = Int64?.none
            var analysisTime = Double?.none
            var inputProcess = String?.none
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
            self.analyzerVersion = analyzerVersion
            self.platform = platform
            self.detailedStatus = detailedStatus
            self.statusCode = statusCode
            self.timestamp = timestamp
            self.analysisTime = analysisTime
            self.inputProcess = inputProcess
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
