// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// What is wrong with a document or one of its lists.
public struct APLRuntimeError: JSONModel, Hashable {
    /// What the error is about.
    public var type: Kind?
    /// What went wrong.
    public var reason: Reason?
    /// A text for developers.
    public var message: String?
    /// The token of the document (``Kind/list``).
    public var token: String?
    /// The list (``Kind/list``).
    public var listID: String?
    /// The version of the list (``Kind/list``).
    public var listVersion: Int?
    /// Which operation of the directive failed (``Kind/list``).
    public var operationIndex: Int?

    // Made by .ci/models from the properties above.
    public init(
        type: Kind? = nil, reason: Reason? = nil, message: String? = nil, token: String? = nil, listID: String? = nil,
        listVersion: Int? = nil, operationIndex: Int? = nil
    ) {
        self.type = type
        self.reason = reason
        self.message = message
        self.token = token
        self.listID = listID
        self.listVersion = listVersion
        self.operationIndex = operationIndex
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var type = Kind?.none
        var reason = Reason?.none
        var message = String?.none
        var token = String?.none
        var listID = String?.none
        var listVersion = Int?.none
        var operationIndex = Int?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "reason": reason = try json.optional(Reason.self)
            case "message": message = try json.optionalString()
            case "token": token = try json.optionalString()
            case "listId": listID = try json.optionalString()
            case "listVersion": listVersion = try json.optionalInt()
            case "operationIndex": operationIndex = try json.optionalInt()
            default: try json.skip()
            }
        }
        self.type = type
        self.reason = reason
        self.message = message
        self.token = token
        self.listID = listID
        self.listVersion = listVersion
        self.operationIndex = operationIndex
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("reason", reason)
            json.member("message", message)
            json.member("token", token)
            json.member("listId", listID)
            json.member("listVersion", listVersion)
            json.member("operationIndex", operationIndex)
        }
    }
}
