// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension APLCommand {
    /// A video to play.
    public struct VideoSource: JSONModel, Hashable {
        /// Where it is.
        public var url: String
        /// What it shows.
        public var description: String?
        /// How many milliseconds of it.
        public var duration: JSON?
        /// How many times it is repeated; -1 for ever.
        public var repeatCount: JSON?
        /// Where to begin, in milliseconds.
        public var offset: JSON?

        // Made by .ci/models from the properties above.
        public init(
            url: String, description: String? = nil, duration: JSON? = nil, repeatCount: JSON? = nil,
            offset: JSON? = nil
        ) {
            self.url = url
            self.description = description
            self.duration = duration
            self.repeatCount = repeatCount
            self.offset = offset
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var url = String?.none
            var description = String?.none
            var duration = JSON?.none
            var repeatCount = JSON?.none
            var offset = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "url": url = try json.optionalString()
                case "description": description = try json.optionalString()
                case "duration": duration = try json.optional(JSON.self)
                case "repeatCount": repeatCount = try json.optional(JSON.self)
                case "offset": offset = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            guard let url else { throw json.error(.missing("url")) }
            self.url = url
            self.description = description
            self.duration = duration
            self.repeatCount = repeatCount
            self.offset = offset
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("url", url)
                json.member("description", description)
                json.member("duration", duration)
                json.member("repeatCount", repeatCount)
                json.member("offset", offset)
            }
        }
    }
}
