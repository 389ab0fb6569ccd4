// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// How a task or a purchase ended, in the manner of HTTP.
public struct ConnectionStatus: JSONModel, Hashable {
    /// The code as it was written: `"200"`, `"500"`, … Some versions send a number; it is kept as its digits.
    public var code: String?
    /// A text for developers.
    public var message: String?
    private var codeIsNumber = false

    /// Whether it ended well: a code from 200 to 299.
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
