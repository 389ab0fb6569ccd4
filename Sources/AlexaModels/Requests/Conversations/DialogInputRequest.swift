// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A dialog that was delegated to the skill asks it for input.
public struct DialogInputRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Dialog.InputRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// What the dialog has.
    public var input: DialogInput?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), input: DialogInput? = nil) {
        self.head = head
        self.input = input
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var input = DialogInput?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "input": input = try json.optional(DialogInput.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.input = input
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("input", input)
        }
    }
}
