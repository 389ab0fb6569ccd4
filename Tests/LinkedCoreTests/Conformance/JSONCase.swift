// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

/// A text and what a reader of RFC 8259 does with it.
struct JSONCase: Sendable, CustomTestStringConvertible {
    enum Verdict: Sendable {
        /// Every reader has to accept it. `written` is what is written for it, if that differs from the text.
        case accept(written: String?)
        /// Every reader has to reject it, with this error at this byte, if the table has them.
        case reject(JSONError.Code?, offset: Int?)
        /// RFC 8259 lets the reader decide; ours accepts it.
        case eitherAccept
        case eitherReject(JSONError.Code, offset: Int?)
    }

    let name: String
    let bytes: [UInt8]
    let verdict: Verdict
    var testDescription: String { name }

    /// A text that has to be accepted, and is written as it stands.
    static func y(_ name: String, _ text: String) -> Self {
        Self(name: name, bytes: Array(text.utf8), verdict: .accept(written: text))
    }

    /// A text that has to be accepted, and is written in another way.
    static func y(_ name: String, _ text: String, written: String) -> Self {
        Self(name: name, bytes: Array(text.utf8), verdict: .accept(written: written))
    }

    /// A text that has to be rejected.
    static func n(_ name: String, _ text: String, _ code: JSONError.Code? = nil, _ offset: Int? = nil) -> Self {
        Self(name: name, bytes: Array(text.utf8), verdict: .reject(code, offset: offset))
    }

    /// A text that has to be rejected.
    static func n(_ name: String, bytes: [UInt8], _ code: JSONError.Code? = nil, _ offset: Int? = nil) -> Self {
        Self(name: name, bytes: bytes, verdict: .reject(code, offset: offset))
    }

    /// A text that may be accepted, and is.
    static func i(accepted name: String, _ text: String) -> Self {
        Self(name: name, bytes: Array(text.utf8), verdict: .eitherAccept)
    }

    /// A text that may be accepted, and is not.
    static func i(rejected name: String, bytes: [UInt8], _ code: JSONError.Code, _ offset: Int? = nil) -> Self {
        Self(name: name, bytes: bytes, verdict: .eitherReject(code, offset: offset))
    }

    /// A string of these bytes between quotes.
    static func quoted(_ bytes: UInt8...) -> [UInt8] { [0x22] + bytes + [0x22] }
}

/// The results of all ways to read a text.
struct Readings {
    let value: Result<JSON, JSONError>
    let skipped: Result<[UInt8], JSONError>
    let raw: Result<[UInt8], JSONError>

    init(of bytes: [UInt8]) {
        value = Result { () throws(JSONError) in try JSON(parsing: bytes) }
        skipped = Result { () throws(JSONError) in
            try JSONReader.read(bytes) { (json: inout JSONReader) throws(JSONError) in
                try json.skip()
                return bytes
            }
        }
        raw = Result { () throws(JSONError) in
            try JSONReader.read(bytes) { (json: inout JSONReader) throws(JSONError) in try json.rawBytes() }
        }
    }

    var errors: [JSONError?] { [Self.error(value), Self.error(skipped), Self.error(raw)] }

    private static func error<Value>(_ result: Result<Value, JSONError>) -> JSONError? {
        if case .failure(let error) = result { error } else { nil }
    }
}
