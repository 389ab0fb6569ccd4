// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONValueTests {
    @Test("Is written in literals and read by members")
    func literals() {
        let json: JSON = [
            "name": "Dinner Jazz", "tracks": 12, "score": 0.5, "public": true, "owner": nil, "tags": ["late", "slow"],
        ]
        #expect(json["name"]?.string == "Dinner Jazz")
        #expect(json["tracks"]?.int == 12)
        #expect(json["score"]?.double == 0.5)
        #expect(json["public"]?.bool == true)
        #expect(json["owner"]?.isNull == true)
        #expect(json["tags"]?[1]?.string == "slow")
        #expect(json["tags"]?[2] == nil)
        #expect(json["tags"]?[-1] == nil)
        #expect(json["nobody"] == nil)
        #expect(json["name"]?["first"] == nil)
        #expect(json["name"]?.int == nil)
        #expect(json.object?.keys == ["name", "tracks", "score", "public", "owner", "tags"])
    }

    @Test("Members are set, changed and removed in place")
    func setting() {
        var json = JSON.null
        json["a"] = nil
        #expect(json == .null)
        json["a"] = 1
        json["b"] = .null
        json["a"] = "x"
        #expect(json.description == #"{"a":"x","b":null}"#)
        json["a"] = nil
        #expect(json.description == #"{"b":null}"#)
        var text: JSON = "text"
        text["a"] = 1
        #expect(text == "text")
    }

    @Test("Objects are equal in any order, arrays only in the same order")
    func equality() {
        let (one, other): (JSON, JSON) = (["a": 1, "b": [2, 3]], ["b": [2, 3], "a": 1])
        #expect(one == other)
        #expect(one.hashValue == other.hashValue)
        #expect(one != ["a": 1])
        #expect(one != ["a": 1, "b": [3, 2]])
    }

    @Test("Large objects find, replace and remove members as small ones do", arguments: [3, 15, 16, 17, 18, 200])
    func sizes(count: Int) {
        var object = JSONObject<Int>()
        for index in 0..<count { object["key\(index)"] = index }
        #expect(object.count == count)
        for index in 0..<count { #expect(object["key\(index)"] == index) }
        object["key1"] = -1
        object["key0"] = nil
        #expect(object["key0"] == nil)
        #expect(object["key1"] == -1)
        #expect(object["key\(count - 1)"] == (count == 2 ? -1 : count - 1))
        #expect(object.keys.first == "key1")
        object.removeAll { key, value in value == 2 || key == "key1" }
        #expect(object.count == count - 3)
        for index in 3..<max(count, 3) { #expect(object["key\(index)"] == index) }
        #expect(object.mapValues(String.init)["key\(count - 1)"] == (count > 3 ? String(count - 1) : nil))
    }

    @Test("Keys are compared by their bytes", arguments: [0, 20])
    func lookAlikes(others: Int) {
        var object = JSONObject<Int>()
        for index in 0..<others { object["other\(index)"] = index }
        object["\u{E9}"] = 1
        object["e\u{301}"] = 2
        object["\u{212B}"] = 3
        object["A\u{30A}"] = 4
        #expect(object.count == others + 4)
        #expect(object["\u{E9}"] == 1)
        #expect(object["e\u{301}"] == 2)
        #expect(object["\u{212B}"] == 3)
        #expect(object["A\u{30A}"] == 4)
        #expect(object["\u{C5}"] == nil)
    }

    @Test("Reads a hundred thousand members, and the same key a hundred thousand times")
    func manyMembers() throws {
        let distinct = "{" + (0..<100_000).map { "\"key\($0)\":\($0)" }.joined(separator: ",") + "}"
        let json = try JSON(parsing: distinct)
        #expect(json.object?.count == 100_000)
        #expect(json["key99999"]?.int == 99_999)
        let same = "{" + (0..<100_000).map { "\"key\":\($0)" }.joined(separator: ",") + "}"
        #expect(try JSON(parsing: same) == ["key": 99_999])
        let dropped =
            "{" + (0..<30_000).map { "\"k\($0)\":1," }.joined()
            + (0..<30_000).map { "\"k\($0)\":null" }.joined(separator: ",") + "}"
        #expect(try JSONObject<Int>(json: dropped).isEmpty)
    }

    @Test("Builds a large object member by member")
    func building() {
        var json: JSON = [:]
        for index in 0..<20_000 { json["key\(index)"] = JSON.number(JSONNumber(index)) }
        #expect(json.object?.count == 20_000)
    }

    @Test("Reads a string of a hundred thousand escapes")
    func manyEscapes() throws {
        let text = "\"" + String(repeating: #"\u00e9\n"#, count: 100_000) + "\""
        #expect(try JSON(parsing: text).string == String(repeating: "\u{E9}\n", count: 100_000))
    }

    @Test("Refuses ten megabytes of brackets at once")
    func brackets() {
        let bytes = [UInt8](repeating: 0x5B, count: 10 << 20)
        #expect(throws: JSONError(.tooDeep, at: 128)) { try JSON(parsing: bytes) }
        #expect(throws: JSONError(.tooDeep, at: 256)) { try JSON(parsing: bytes, limits: .init(depth: 256)) }
        #expect(throws: JSONError(.tooLarge, at: 16 << 20)) { try JSON(parsing: bytes + bytes) }
    }

    @Test("Goes to the largest depth on the stack of a task")
    func depth() async throws {
        let bytes = Array(JSONCase.objects(256).utf8)
        let equal = try await Task.detached {
            let json = try JSON(parsing: bytes, limits: .init(depth: 256))
            return json.jsonBytes() == bytes && json == json && json.hashValue == json.hashValue
        }.value
        #expect(equal)
    }

    @Test("Reads every kind of byte sequence in the same way")
    func sequences() throws {
        let text = #"{"a":[1,"\u00e9"],"b":null}"#
        let json = try JSON(parsing: text)
        #expect(try JSON(parsing: Array(text.utf8)) == json)
        #expect(try JSON(parsing: Array((text + text).utf8)[text.utf8.count...]) == json)
        #expect(try JSON(parsing: text.utf8.lazy.map { $0 }) == json)
        #expect(try JSON(parsing: AnySequence(text.utf8)) == json)
        #expect(throws: JSONError(.unexpectedEnd, at: 0)) { try JSON(parsing: EmptyCollection<UInt8>()) }
    }

    @Test("An error says what and where, and nothing of the text")
    func errors() {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: #"{"token":"example-secret"x}"#) }
        #expect(error?.description == "unexpected byte at byte 25")
        #expect(error.map { String(reflecting: $0) }?.contains("example-secret") == false)
    }

    #if os(Linux) || os(macOS)
    @Test("Stops a program that exchanges readers")
    func exchange() async {
        await #expect(processExitsWith: .failure) {
            try JSONReader.read([0x31, 0x32]) { (outer: inout JSONReader) throws(JSONError) in
                try JSONReader.read(ContiguousArray<UInt8>([0x33, 0x34])) {
                    (inner: inout JSONReader) throws(JSONError) in
                    swap(&outer, &inner)
                    try inner.skip()
                }
                try outer.skip()
            }
        }
    }
    #endif

    @Test(
        "Is not taken for a literal because it begins like one",
        arguments: [
            ("not JSON", JSONError(.unexpectedByte, at: 1)), ("truth", JSONError(.unexpectedByte, at: 3)),
            ("fals", JSONError(.unexpectedEnd, at: 4)), ("null", JSONError(.expected(.object, found: .null), at: 0)),
            ("true", JSONError(.expected(.object, found: .bool), at: 0)),
        ])
    func literals(text: String, error: JSONError) {
        #expect(throws: error) { try JSONObject<JSON>(json: text) }
    }

    @Test("Is skipped at every allowed depth", arguments: [1, 63, 64, 65, 66, 127, 128])
    func deep(level: Int) throws {
        let opening = (0..<level).map { $0 % 3 == 0 ? "[" : #"{"k":"# }.joined()
        let closing = (0..<level).reversed().map { $0 % 3 == 0 ? "]" : "}" }.joined()
        let text = opening + "1" + closing
        func end(_ text: String, depth: Int = 128) throws(JSONError) -> Int {
            try JSONReader.read(text.utf8, limits: .init(depth: depth)) { (json: inout JSONReader) throws(JSONError) in
                try json.skip()
                return json.offset
            }
        }
        #expect(try end(text) == text.utf8.count)
        #expect(throws: JSONError(.unexpectedEnd, at: text.utf8.count - 1)) { try end(String(text.dropLast())) }
        #expect(throws: JSONError(.unexpectedByte, at: opening.utf8.count)) { try end(opening + "x" + closing) }
        if level > 1 {
            let last = (level - 1) % 3 == 0 ? 1 : 5
            #expect(throws: JSONError(.tooDeep, at: opening.utf8.count - last)) { try end(text, depth: level - 1) }
        }
    }

    @Test("Is inside the text after an error, wherever the text ends")
    func offsets() throws {
        let text = Array(#"{"a\n\ud83c\udfb5":"\u00e9\"","b":[true,null,-1.5e+3]}"#.utf8)
        for end in 0..<text.count {
            #expect(throws: JSONError.self) {
                try JSONReader.read(text[..<end]) { (json: inout JSONReader) throws(JSONError) in
                    do throws(JSONError) {
                        try json.skip()
                    } catch {
                        #expect(0...end ~= json.offset && 0...end ~= error.offset)
                        #expect(json.redactedBytes(from: 0).count <= end)
                        throw error
                    }
                }
            }
        }
    }
}
