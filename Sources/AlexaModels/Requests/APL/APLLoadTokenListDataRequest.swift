// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A document asks for another page of a list, by its token.
///
/// Answer it with ``Directive/SendTokenListData``.
public struct APLLoadTokenListDataRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.Presentation.APL.LoadTokenListData"
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
    /// The token of the page that is asked for.
    public var pageToken: String?

    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), token: String? = nil, correlationToken: String? = nil, listID: String? = nil,
        pageToken: String? = nil
    ) {
        self.head = head
        self.token = token
        self.correlationToken = correlationToken
        self.listID = listID
        self.pageToken = pageToken
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "token": token = try json.optionalString()
            case "correlationToken": correlationToken = try json.optionalString()
            case "listId": listID = try json.optionalString()
            case "pageToken": pageToken = try json.optionalString()
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
            json.member("pageToken", pageToken)
        }
    }
}
