// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

@Suite("What is kept of a body")
struct RawJSONTests {
    private func kept(_ text: String) throws -> RawJSON {
        try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in try RawJSON(from: &json) }
    }

    @Test("Reads attributes of the largest allowed depth", arguments: [100, 127, 129, 255])
    func deep(levels: Int) throws {
        let inner = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        let text = #"{"before":1,"deep":\#(inner),"after":2}"#
        var members = try JSONReader.read(text.utf8, limits: .init(depth: 256)) {
            (json: inout JSONReader) throws(JSONError) in try RawObject(from: &json)
        }
        #expect(members["after"] == 2)
        #expect(members.value.keys == ["before", "deep", "after"])
        members["after"] = 3
        let written = JSONWriter.write { members.write(to: &$0) }
        #expect(String(decoding: written, as: UTF8.self) == text.replacing("\"after\":2", with: "\"after\":3"))
    }

    @Test("Writes attributes of which very many were changed in one pass", .timeLimit(.minutes(1)))
    func manyChanges() throws {
        let count = 30_000
        let text = "{" + (0..<count).map { "\"key\($0)\":\($0)" }.joined(separator: ",") + "}"
        var members = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try RawObject(from: &json)
        }
        for index in 1..<count { members["key\(index)"] = index % 3 == 0 ? nil : .number(JSONNumber(-index)) }
        members["new"] = true
        let written = try JSON(parsing: JSONWriter.write { members.write(to: &$0) })
        #expect(written.object?.count == count - (count - 1) / 3 + 1)
        #expect(written["key0"] == 0 && written["key1"] == -1 && written["key3"] == nil && written["new"] == true)
    }

    @Test("Reads a block of the largest allowed depth, with a token in it", arguments: [100, 129, 254])
    func deepBlock(levels: Int) throws {
        let inner = String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
        let text = #"{"deep":\#(inner),"accessToken":"Atza|secret"}"#
        let block = try JSONReader.read(text.utf8, limits: .init(depth: 256)) {
            (json: inout JSONReader) throws(JSONError) in try RawJSON(from: &json)
        }
        let value = try block.read { (json: inout JSONReader) throws(JSONError) in try json.value() }.value
        #expect(value["accessToken"] == "REDACTED")
    }

    @Test("Is equal if it reads the same, apart from tokens; one that was made differs from one that was read")
    func equality() throws {
        let text = #"{"accessToken":"one"}"#
        #expect(try kept(text) == kept(text))
        #expect(try kept(text) == kept(#"{"accessToken":"two"}"#))
        #expect(try kept(text) != kept(#"{"accessToken":null}"#))
        #expect(try kept(text) != RawJSON(made: Array(text.utf8)))
        #expect(try kept(#"{"a":1}"#) == RawJSON(made: Array(#"{"a":1}"#.utf8)))
    }

    @Test("Keeps the bytes of a lone surrogate, in a key and in a text, which reads as U+FFFD")
    func loneSurrogates() throws {
        let text = #"{"k\ud800":"a\udfb5","accessToken":"one","n":1}"#
        let value = try kept(text)
        #expect(
            String(decoding: value.redactedBytes, as: UTF8.self) == text.replacing(#""one""#, with: #""REDACTED""#))
        #expect(value.value["k\u{FFFD}"] == "a\u{FFFD}")
        var members = try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            try RawObject(from: &json)
        }
        #expect(members["k\u{FFFD}"] == "a\u{FFFD}")
        members["n"] = 2
        let written = JSONWriter.write { members.write(to: &$0) }
        #expect(String(decoding: written, as: UTF8.self) == text.replacing(#""n":1"#, with: #""n":2"#))
    }

    @Test("Skips a byte order mark: what is kept begins with the value")
    func byteOrderMark() throws {
        #expect(
            try kept("\u{FEFF}{\"accessToken\":1}").redactedBytes.elementsEqual(#"{"accessToken":"REDACTED"}"#.utf8))
        let bytes = try JSONReader.read("\u{FEFF}[1]".utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.rawBytes()
        }
        #expect(bytes.elementsEqual("[1]".utf8))
    }
}
