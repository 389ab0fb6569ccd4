// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Who holds a right.
    public struct Copyright: JSONModel, Hashable {
        /// The line to show.
        public var text: String?
        /// `C` for the copyright, `P` for the one in the recording.
        public var type: String?

        /// Makes an empty one; every member can be set.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var text = String?.none
            var type = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "text": text = try json.optionalString()
                case "type": type = try json.optionalString()
                default: try json.skip()
                }
            }
            self.text = text
            self.type = type
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("text", text)
                json.member("type", type)
            }
        }
    }
}
