// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The markets in which Spotify is available. Removed for development-mode apps in February 2026.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-available-markets>.
    public struct Markets: JSONModel, Hashable {
        /// The markets, as ISO 3166-1 alpha-2 codes.
        @JSONList public var markets: [String]

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var markets = JSONList<String>()
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "markets": markets = JSONList(stated: try json.optionalArray(of: String.self))
                default: try json.skip()
                }
            }
            self._markets = markets
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("markets", _markets)
            }
        }
    }
}
