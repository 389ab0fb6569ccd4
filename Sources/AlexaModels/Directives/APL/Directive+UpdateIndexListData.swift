// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Changes items of a list that a document shows.
    public struct UpdateIndexListData: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.Presentation.APL.UpdateIndexListData"
        /// The document's token.
        public var token: String
        /// The list's id.
        public var listID: String
        /// The version of the list after the update.
        public var listVersion: Int
        /// The changes, in order.
        public var operations: [ListOperation] = []

        public init(token: String, listID: String, listVersion: Int, operations: [ListOperation]) {
            self.token = token
            self.listID = listID
            self.listVersion = listVersion
            self.operations = operations
        }

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            var token = String?.none
            var listID = String?.none
            var listVersion = Int?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                case "listId": listID = try json.optionalString()
                case "listVersion": listVersion = try json.optionalInt()
                case "operations": operations = try json.optionalArray(of: ListOperation.self) ?? operations
                default: try json.skip()
                }
            }
            guard let token else { throw json.error(.missing("token")) }
            guard let listID else { throw json.error(.missing("listId")) }
            guard let listVersion else { throw json.error(.missing("listVersion")) }
            self.token = token
            self.listID = listID
            self.listVersion = listVersion
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
                json.member("listId", listID)
                json.member("listVersion", listVersion)
                json.member("operations", operations)
            }
        }
    }
}
