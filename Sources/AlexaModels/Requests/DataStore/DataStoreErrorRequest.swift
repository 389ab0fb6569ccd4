// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Commands for a widget's data could not be delivered or run.
public struct DataStoreErrorRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.DataStore.Error"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The error.
    public var error: DataStoreError?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), error: DataStoreError? = nil) {
        self.head = head
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "error": error = try json.optional(DataStoreError.self)
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
