// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A category of Spotify's Browse tab. Removed for development-mode apps in February 2026.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-category>.
    public struct Category: JSONModel, Hashable {
        /// The name.
        public var name: String
        /// The id, a word or base 62.
        public var id: String?
        /// The address of the object in the Web API.
        public var href: String?
        /// Icons.
        public var icons: [Spotify.Image] {
            get { iconsAsSent ?? [] }
            set { iconsAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var iconsAsSent: [Spotify.Image]?

        /// Makes one with its name; everything else can be set.
        public init(name: String) {
            self.name = name
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init(name: "")
            var hasName = false
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "name":
                    guard let value = try json.optionalString() else { continue }
                    name = value
                    hasName = true
                case "id": id = try json.optionalString()
                case "href": href = try json.optionalString()
                case "icons": iconsAsSent = try json.optionalList(of: Spotify.Image.self)
                default: try json.skip()
                }
            }
            guard hasName else { throw json.error(.missing("name")) }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("id", id)
                json.member("href", href)
                json.member("icons", iconsAsSent)
            }
        }
    }
}
