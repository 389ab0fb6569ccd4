// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The text of a hint.
public struct HintText: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "PlainText"
    /// The text, without the wake word.
    public var text: String

    // Made by .ci/models from the properties above.
    public init(text: String) {
        self.text = text
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var text = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "text": text = try json.optionalString()
            default: try json.skip()
            }
        }
        guard let text else { throw json.error(.missing("text")) }
        self.text = text
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", Self.type)
            json.member("text", text)
        }
    }
}
