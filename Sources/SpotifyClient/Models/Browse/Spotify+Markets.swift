// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The markets in which Spotify is available. Removed for development-mode apps in February 2026.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-available-markets>.
    public struct Markets: JSONModel, Hashable {
        /// The markets, as ISO 3166-1 alpha-2 codes.
        @JSONList public var markets: [String]

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "markets": _markets = JSONList(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("markets", _markets)
            }
        }
    }
}
