// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// An image in one size.
    public struct Image: JSONModel, Hashable {
        /// The URL; it may expire within a day.
        public var url: String
        /// The height in pixels, where it is known.
        public var height: Int?
        /// The width in pixels, where it is known.
        public var width: Int?

        public init(url: String) {
            self.url = url
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var url = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "url": url = try json.optionalString()
                case "height": height = try json.optionalInt()
                case "width": width = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard let url else { throw json.error(.missing("url")) }
            self.url = url
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
