// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The body of an unsuccessful answer.
    ///
    /// Spotify writes `{"error": {"status": …, "message": …, "reason": …}}` or `{"error": "…", "error_description":
    /// "…"}`.
    public struct ErrorAnswer: JSONModel, Hashable {
        /// Spotify's message, in English.
        public var message: String?
        /// Spotify's reason, for instance `NO_ACTIVE_DEVICE` or `QUOTA_EXCEEDED`.
        public var reason: String?
        /// The status, as the body repeats it.
        public var status: Int?
        /// The error as a text, in answers that have no object: a code or a sentence.
        public var error: String?

        /// Makes an empty answer.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            var description: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "error":
                    guard try json.peek() == .object else {
                        error = try json.optionalString()
                        continue
                    }
                    try readError(&json)
                case "error_description": description = try json.optionalString()
                default: try json.skip()
                }
            }
            if let error { message = description ?? error }
        }

        private mutating func readError(_ json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "status": status = try json.optionalInt()
                case "message": message = try json.optionalString()
                case "reason": reason = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                guard let error else {
                    json.key("error")
                    json.object { json in
                        json.member("status", status)
                        json.member("message", message)
                        json.member("reason", reason)
                    }
                    return
                }
                json.member("error", error)
                if message != error { json.member("error_description", message) }
            }
        }
    }
}
