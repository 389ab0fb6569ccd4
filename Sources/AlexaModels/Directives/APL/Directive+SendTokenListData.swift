// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends a page of a list that a document loads as the user scrolls.
    public struct SendTokenListData: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APL.SendTokenListData"
        /// The document's token.
        public var token: String?
        /// The correlation token of the request that asked for the page.
        public var correlationToken: String?
        /// The list's id.
        public var listID: String
        /// The token of this page.
        public var pageToken: String
        /// The token of the next page; `nil` for the last page.
        public var nextPageToken: String?
        /// The items.
        @JSONList public var items: [JSON]

        // Made by .ci/models from the properties above.
        public init(
            token: String? = nil, correlationToken: String? = nil, listID: String, pageToken: String,
            nextPageToken: String? = nil, items: [JSON] = []
        ) {
            self.token = token
            self.correlationToken = correlationToken
            self.listID = listID
            self.pageToken = pageToken
            self.nextPageToken = nextPageToken
            self._items = JSONList(stated: items.isEmpty ? nil : items)
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var listID = String?.none
            var pageToken = String?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "correlationToken": correlationToken = try json.optionalString()
                case "listId": listID = try json.optionalString()
                case "pageToken": pageToken = try json.optionalString()
                case "nextPageToken": nextPageToken = try json.optionalString()
                case "items": _items = JSONList(stated: try json.optionalValues())
                default: try json.skip()
                }
            }
            guard let listID else { throw json.error(.missing("listId")) }
            guard let pageToken else { throw json.error(.missing("pageToken")) }
            self.listID = listID
            self.pageToken = pageToken
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("correlationToken", correlationToken)
                json.member("listId", listID)
                json.member("pageToken", pageToken)
                json.member("nextPageToken", nextPageToken)
                json.member("items", _items)
            }
        }
    }
}
