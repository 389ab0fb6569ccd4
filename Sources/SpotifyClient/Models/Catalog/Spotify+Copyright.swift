// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A copyright statement.
    public struct Copyright: JSONModel, Hashable {
        /// The text of the statement.
        public var text: String?
        /// The type: `C` for the copyright, `P` for the sound recording copyright.
        public var type: String?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "text": text = try json.optionalString()
                case "type": type = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("text", text)
                json.member("type", type)
            }
        }
    }
}
