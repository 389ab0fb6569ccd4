// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The web application could not be started, or failed.
public struct HTMLRuntimeErrorRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.Presentation.HTML.RuntimeError"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The error.
    public var error: HTMLRuntimeError?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), error: HTMLRuntimeError? = nil) {
        self.head = head
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "error": error = try json.optional(HTMLRuntimeError.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("error", error)
        }
    }
}
