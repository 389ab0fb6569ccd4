// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The status of a task or a purchase, similar to an HTTP status.
public struct ConnectionStatus: JSONModel, Hashable {
    /// The code: `"200"`, `"500"`, … A number, which some versions send, is kept as its digits.
    public var code: String?
    /// A message for developers.
    public var message: String?
    private var codeIsNumber = false

    /// Whether the code is from 200 to 299.
    public var isSuccess: Bool { code.map { $0.count == 3 && $0.hasPrefix("2") } ?? false }

    public init(code: String? = nil, message: String? = nil) {
        self.code = code
        self.message = message
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "code":
                codeIsNumber = try json.peek() == .number
                code = codeIsNumber ? try json.number().text : try json.optionalString()
            case "message": message = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            if codeIsNumber, let number = code.flatMap({ JSONNumber($0) }) {
                json.member("code", number)
            } else {
                json.member("code", code)
            }
            json.member("message", message)
        }
    }
}
