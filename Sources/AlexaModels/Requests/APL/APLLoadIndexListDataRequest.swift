// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A document asks for more items of a list, by their index.
///
/// Answer it with ``Directive/SendIndexListData``.
public struct APLLoadIndexListDataRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.Presentation.APL.LoadIndexListData"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The token of the document.
    public var token: String?
    /// The correlation token to answer with.
    public var correlationToken: String?
    /// The list's id.
    public var listID: String?
    /// The index of the first item that is asked for.
    public var startIndex: Int?
    /// How many items are asked for.
    public var count: Int?

    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), token: String? = nil, correlationToken: String? = nil, listID: String? = nil,
        startIndex: Int? = nil, count: Int? = nil
    ) {
        self.head = head
        self.token = token
        self.correlationToken = correlationToken
        self.listID = listID
        self.startIndex = startIndex
        self.count = count
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "correlationToken": correlationToken = try json.optionalString()
            case "listId": listID = try json.optionalString()
            case "startIndex": startIndex = try json.optionalInt()
            case "count": count = try json.optionalInt()
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("token", token)
            json.member("correlationToken", correlationToken)
            json.member("listId", listID)
            json.member("startIndex", startIndex)
            json.member("count", count)
        }
    }
}
