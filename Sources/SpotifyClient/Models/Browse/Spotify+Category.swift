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
        /// The Web API URL of the object.
        public var href: String?
        /// The icons of the category.
        @JSONList public var icons: [Spotify.Image]

        public init(name: String) {
            self.name = name
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var name = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "name": name = try json.optionalString()
                case "id": id = try json.optionalString()
                case "href": href = try json.optionalString()
                case "icons": _icons = JSONList(stated: try json.optionalArray(of: Spotify.Image.self))
                default: try json.skip()
                }
            }
            guard let name else { throw json.error(.missing("name")) }
            self.name = name
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("id", id)
                json.member("href", href)
                json.member("icons", _icons)
            }
        }
    }
}
