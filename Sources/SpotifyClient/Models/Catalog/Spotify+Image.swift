// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A picture.
    public struct Image: JSONModel, Hashable {
        /// The address; it may expire within a day.
        public var url: String
        /// The height in pixels, where it is known.
        public var height: Int?
        /// The width in pixels, where it is known.
        public var width: Int?

        /// Makes one with its address; everything else can be set.
        public init(url: String) {
            self.url = url
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init(url: "")
            var hasUrl = false
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "url":
                    guard let value = try json.optionalString() else { continue }
                    url = value
                    hasUrl = true
                case "height": height = try json.optionalInt()
                case "width": width = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard hasUrl else { throw json.error(.missing("url")) }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("url", url)
                json.member("height", height)
                json.member("width", width)
            }
        }
    }
}
