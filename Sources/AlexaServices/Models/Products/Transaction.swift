// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// A purchase that a child asked for, and a parent decides on.
    public struct Transaction: JSONModel, Hashable {
        /// The state.
        public var status: Status?
        /// The product's id.
        public var productID: String?
        /// When the purchase was asked for.
        public var createdTime: Timestamp?
        /// When the state last changed.
        public var lastModifiedTime: Timestamp?

        // Made by .ci/models from the properties above.
        public init(
            status: Status? = nil, productID: String? = nil, createdTime: Timestamp? = nil,
            lastModifiedTime: Timestamp? = nil
        ) {
            self.status = status
            self.productID = productID
            self.createdTime = createdTime
            self.lastModifiedTime = lastModifiedTime
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "productId": productID = try json.optionalString()
                case "createdTime": createdTime = try json.optional(Timestamp.self)
                case "lastModifiedTime": lastModifiedTime = try json.optional(Timestamp.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("productId", productID)
                json.member("createdTime", createdTime)
                json.member("lastModifiedTime", lastModifiedTime)
            }
        }
    }

    /// A page of transactions.
    public struct TransactionPage: JSONModel, Hashable, ListPage {
        /// The transactions.
        @JSONList public var items: [Transaction]  // "results"
        /// Where the next page begins.
        public var metadata: Metadata?

        // Made by .ci/models from the properties above.
        public init(items: [Transaction] = [], metadata: Metadata? = nil) {
            self._items = JSONList(stated: items.isEmpty ? nil : items)
            self.metadata = metadata
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "results": _items = JSONList(stated: try json.optionalArray(of: Transaction.self))
                case "metadata": metadata = try json.optional(Metadata.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("results", _items)
                json.member("metadata", metadata)
            }
        }
    }
}

extension AlexaServices.TransactionPage {
    /// The beginning of the next page; `nil` on the last one.
    public var next: String? { metadata?.resultSet?.nextToken }

    /// What is said about a page.
    public struct Metadata: JSONModel, Hashable {
        /// The result that the page is part of.
        public var resultSet: ResultSet?

        // Made by .ci/models from the properties above.
        public init(resultSet: ResultSet? = nil) {
            self.resultSet = resultSet
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "resultSet": resultSet = try json.optional(ResultSet.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("resultSet", resultSet)
            }
        }
    }

    /// The result that a page is part of.
    public struct ResultSet: JSONModel, Hashable {
        /// The beginning of the next page.
        public var nextToken: String?

        // Made by .ci/models from the properties above.
        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "nextToken": nextToken = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("nextToken", nextToken)
            }
        }
    }
}

extension AlexaServices.Transaction {
    /// The state of a transaction; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A parent has to decide.
        public static var pendingApprovalByParent: Self { Self(rawValue: "PENDING_APPROVAL_BY_PARENT") }
        /// A parent approved.
        public static var approvedByParent: Self { Self(rawValue: "APPROVED_BY_PARENT") }
        /// A parent refused.
        public static var deniedByParent: Self { Self(rawValue: "DENIED_BY_PARENT") }
        /// No parent decided in time.
        public static var expiredNoActionByParent: Self { Self(rawValue: "EXPIRED_NO_ACTION_BY_PARENT") }
        /// It failed.
        public static var error: Self { Self(rawValue: "ERROR") }
    }
}
