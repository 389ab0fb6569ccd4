// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends items of a list that a document loads as the user scrolls.
    public struct SendIndexListData: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APL.SendIndexListData"
        /// The document's token.
        public var token: String?
        /// The correlation token of the request that asked for the items.
        public var correlationToken: String?
        /// The list's id.
        public var listID: String
        /// The version of the list, which increases by 1 with each directive.
        public var listVersion: Int?
        /// The index of the first item.
        public var startIndex: Int
        /// The lowest index of the whole list, included.
        public var minimumInclusiveIndex: Int?
        /// The highest index of the whole list, excluded.
        public var maximumExclusiveIndex: Int?
        /// The items.
        @JSONList public var items: [JSON]

        // Made by .ci/models from the properties above.
        public init(
            token: String? = nil, correlationToken: String? = nil, listID: String, listVersion: Int? = nil,
            startIndex: Int, minimumInclusiveIndex: Int? = nil, maximumExclusiveIndex: Int? = nil, items: [JSON] = []
        ) {
            self.token = token
            self.correlationToken = correlationToken
            self.listID = listID
            self.listVersion = listVersion
            self.startIndex = startIndex
            self.minimumInclusiveIndex = minimumInclusiveIndex
            self.maximumExclusiveIndex = maximumExclusiveIndex
            self._items = JSONList(stated: items.isEmpty ? nil : items)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var listID = String?.none
            var startIndex = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "correlationToken": correlationToken = try json.optionalString()
                case "listId": listID = try json.optionalString()
                case "listVersion": listVersion = try json.optionalInt()
                case "startIndex": startIndex = try json.optionalInt()
                case "minimumInclusiveIndex": minimumInclusiveIndex = try json.optionalInt()
                case "maximumExclusiveIndex": maximumExclusiveIndex = try json.optionalInt()
                case "items": _items = JSONList(stated: try json.optionalValues())
                default: try json.skip()
                }
            }
            guard let listID else { throw json.error(.missing("listId")) }
            guard let startIndex else { throw json.error(.missing("startIndex")) }
            self.listID = listID
            self.startIndex = startIndex
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("correlationToken", correlationToken)
                json.member("listId", listID)
                json.member("listVersion", listVersion)
                json.member("startIndex", startIndex)
                json.member("minimumInclusiveIndex", minimumInclusiveIndex)
                json.member("maximumExclusiveIndex", maximumExclusiveIndex)
                json.member("items", _items)
            }
        }
    }
}
