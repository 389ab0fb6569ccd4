// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A dialog of Alexa Conversations calls an API of the skill.
///
/// Answer it with ``AlexaResponse/apiResponse``.
public struct DialogAPIInvokedRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Dialog.API.Invoked"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The call.
    public var apiRequest: APIRequest?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), apiRequest: APIRequest? = nil) {
        self.head = head
        self.apiRequest = apiRequest
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "apiRequest": apiRequest = try json.optional(APIRequest.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("apiRequest", apiRequest)
        }
    }
}
