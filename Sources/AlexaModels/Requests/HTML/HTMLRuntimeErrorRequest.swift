// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The web application could not be started, or failed.
public struct HTMLRuntimeErrorRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Alexa.Presentation.HTML.RuntimeError"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// What went wrong.
    public var error: HTMLRuntimeError?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), error: HTMLRuntimeError? = nil) {
        self.head = head
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var error = HTMLRuntimeError?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "error": error = try json.optional(HTMLRuntimeError.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.error = error
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("error", error)
        }
    }
}
