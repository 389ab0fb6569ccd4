// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Sends a page of a list that a document loads as the user scrolls.
    public struct SendTokenListData: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Alexa.Presentation.APL.SendTokenListData"
        /// The document's token.
        public var token: String?
        /// The token of the request that asked for it.
        public var correlationToken: String?
        /// The list.
        public var listID: String
        /// The page.
        public var pageToken: String
        /// The page behind it; none behind the last.
        public var nextPageToken: String?
        /// The items.
        public var items: [JSON] {
            get { listedItems.value }
            set { listedItems.value = newValue }
        }
        private var listedItems = Listed<[JSON]>()

        /// Makes one of its members.
        public init(
            token: String? = nil, correlationToken: String? = nil, listID: String, pageToken: String,
            nextPageToken: String? = nil, items: [JSON] = []
        ) {
            self.token = token
            self.correlationToken = correlationToken
            self.listID = listID
            self.pageToken = pageToken
            self.nextPageToken = nextPageToken
            self.items = items
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var listID: String?
            var pageToken: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "token": token = try json.optionalString()
                case "correlationToken": correlationToken = try json.optionalString()
                case "listId": listID = try json.optionalString()
                case "pageToken": pageToken = try json.optionalString()
                case "nextPageToken": nextPageToken = try json.optionalString()
                case "items": listedItems = Listed(stated: try json.optionalValues())
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
                json.member("items", listedItems.stated)
            }
        }
    }
}
