// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The markets in which Spotify is available. Removed for development-mode apps in February 2026.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-available-markets>.
    public struct Markets: JSONModel, Hashable {
        /// The markets, as ISO 3166-1 alpha-2 codes.
        public var markets: [String] {
            get { marketsAsSent ?? [] }
            set { marketsAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var marketsAsSent: [String]?

        /// Makes an empty one; every member can be set.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "markets": marketsAsSent = try json.optionalList(of: String.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("markets", marketsAsSent)
            }
        }
    }
}
