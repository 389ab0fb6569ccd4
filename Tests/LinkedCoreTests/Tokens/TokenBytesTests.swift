// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

@Suite("Bytes of a member")
struct TokenBytesTests {
    private static let tokens = [
        #"{"accessToken":"secret"}"#,
        #"{"a":1,"refresh_token" : "secret" , "b":2}"#,
        #"{"apiAccessToken":{"consentToken":"secret","secret":["secret"]},"more than thirty-two bytes behind it":null}"#,
        #"{"\u0061ccess\u0054oken":"secret"}"#,
        #"{"\u0061\u0070\u0069\u0041\u0063\u0063\u0065\u0073\u0073\u0054\u006F\u006b\u0065\u006e":"secret"}"#,
        #"{"a":{"a":[{"accessToken":["secret"]}]}}"#,
    ]

    /// Returns the bytes of every value that is not a container, and of those whose key is a token's name.
    private func bytes(
        of json: inout JSONReader, _ read: (inout JSONReader) throws(JSONError) -> [UInt8]
    ) throws(JSONError) -> [String] {
        var all: [String] = []
        try json.beginObject()
        while try json.nextKey() != nil {
            let (isOpen, kind) = (json.keyText == "a", try json.peek())
            if isOpen, kind == .object {
                all += try bytes(of: &json, read)
            } else if isOpen, kind == .array {
                try json.beginArray()
                while try json.nextElement() { all += try bytes(of: &json, read) }
            } else {
                all.append(String(decoding: try read(&json), as: UTF8.self))
            }
        }
        return all
    }

    @Test("Do not show the token when they are read alone", arguments: tokens)
    func alone(text: String) throws {
        let whole = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try bytes(of: &json) { (json: inout JSONReader) throws(JSONError) in try json.redactedBytes() }
        }
        let since = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try bytes(of: &json) { (json: inout JSONReader) throws(JSONError) in
                let start = json.offset
                _ = try json.value()
                return json.redactedBytes(from: start)
            }
        }
        #expect(whole.contains(#""REDACTED""#))
        #expect(!whole.joined().contains("secret"))
        #expect(since.joined().filter { $0 != " " } == whole.joined())
    }

    @Test(
        "Are not changed under another key, and without a token",
        arguments: [
            #"{"x\"accessToken":"seen"}"#, #"{"xaccessToken":"seen"}"#, #"{"accessToken":null}"#, #"{"":"seen"}"#,
            #"{"\\accessToken":"seen"}"#, #"{"a key that is longer than any name of a token, accessToken":"seen"}"#,
        ])
    func others(text: String) throws {
        let found = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try bytes(of: &json) { (json: inout JSONReader) throws(JSONError) in try json.redactedBytes() }
        }
        #expect(found == [#""seen""#] || found == ["null"])
        let alone = try JSONReader.read(#""seen""#.utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.redactedBytes()
        }
        #expect(alone == Array(#""seen""#.utf8))
    }
}
