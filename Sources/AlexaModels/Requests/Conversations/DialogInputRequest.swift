// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A dialog that was delegated to the skill asks it for input.
public struct DialogInputRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Dialog.InputRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The input that the dialog has collected.
    public var input: DialogInput?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), input: DialogInput? = nil) {
        self.head = head
        self.input = input
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "input": input = try json.optional(DialogInput.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("input", input)
        }
    }
}
