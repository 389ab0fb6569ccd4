// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore
import Testing

/// Types as users write them, read and written by our coders and by Foundation's.
struct CodableBridgeTests {
    private func roundTrip<Value: Codable & Equatable>(_ value: Value, as text: String) throws {
        let json = try JSON(encoding: value)
        let expected = try JSON(parsing: text)
        #expect(json == expected)
        #expect(try json.decode(Value.self) == value)
        #expect(try JSON.decode(Value.self, from: text.utf8) == value)
        // Foundation's coders give the same result.
        #expect(try JSONDecoder().decode(Value.self, from: Data(json.jsonBytes())) == value)
        #expect(try JSON.decode(Value.self, from: JSONEncoder().encode(value)) == value)
    }

    private struct Everything: Codable, Equatable {
        var text = "a", flag = true, double = 0.5, float: Float = 0.1, int = -1
        var int8: Int8 = .min, int16: Int16 = .min, int32: Int32 = .min, int64: Int64 = .min
        var uint: UInt = 1, uint8: UInt8 = .max, uint16: UInt16 = .max, uint32: UInt32 = .max, uint64: UInt64 = .max
        var missing: Int?
        var list = [1, 2], empty: [String] = [], nested = [[true], []], map = ["k": 1]
        var holes: [Int?] = [1, nil]
    }

    @Test("Scalars, optionals and collections")
    func everything() throws {
        try roundTrip(
            Everything(),
            as: """
                {"text":"a","flag":true,"double":0.5,"float":0.1,"int":-1,"int8":-128,"int16":-32768,"int32":-2147483648,
                "int64":-9223372036854775808,"uint":1,"uint8":255,"uint16":65535,"uint32":4294967295,
                "uint64":18446744073709551615,"list":[1,2],"empty":[],"nested":[[true],[]],"map":{"k":1},"holes":[1,null]}
                """)
    }

    private enum Mood: Codable, Equatable {
        case calm
        case loud(Int)
        case mixed(by: String, [Mood])
    }

    private enum Plain: String, Codable { case late, early }

    @Test("Enumerations, with payloads and without")
    func enumerations() throws {
        try roundTrip([Mood.calm, .loud(3)], as: #"[{"calm":{}},{"loud":{"_0":3}}]"#)
        try roundTrip(Mood.mixed(by: "dj", [.calm]), as: #"{"mixed":{"by":"dj","_1":[{"calm":{}}]}}"#)
        try roundTrip([Plain.late, .early], as: #"["late","early"]"#)
        try roundTrip(["a": Plain.late], as: #"{"a":"late"}"#)
    }

    private class Base: Codable {
        var a = 1
        init() {}
    }

    private final class Derived: Base {
        var b = 2
        private enum CodingKeys: CodingKey { case b, parent }
        override init() { super.init() }
        required init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            b = try container.decode(Int.self, forKey: .b)
            try super.init(from: container.superDecoder(forKey: .parent))
        }
        override func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(b, forKey: .b)
            try super.encode(to: container.superEncoder(forKey: .parent))
            try super.encode(to: container.superEncoder())
        }
    }

    @Test("Classes and their superclasses")
    func superclasses() throws {
        let value = Derived()
        (value.a, value.b) = (7, 8)
        let json = try JSON(encoding: value)
        #expect(json == ["b": 8, "parent": ["a": 7], "super": ["a": 7]])
        let read = try json.decode(Derived.self)
        #expect(read.a == 7 && read.b == 8)
    }

    private struct Nested: Codable, Equatable {
        var x: Int, y: Int, list: [Int]
        private enum Outer: CodingKey { case point, list }
        private enum Inner: CodingKey { case x, y }
        init(x: Int, y: Int, list: [Int]) { (self.x, self.y, self.list) = (x, y, list) }
        init(from decoder: any Decoder) throws {
            let outer = try decoder.container(keyedBy: Outer.self)
            let inner = try outer.nestedContainer(keyedBy: Inner.self, forKey: .point)
            (x, y) = (try inner.decode(Int.self, forKey: .x), try inner.decode(Int.self, forKey: .y))
            var elements = try outer.nestedUnkeyedContainer(forKey: .list)
            list = []
            while !elements.isAtEnd {
                var pair = try elements.nestedUnkeyedContainer()
                list.append(try pair.decode(Int.self))
                #expect(try pair.decodeNil())
                #expect(pair.isAtEnd && pair.count == 2)
            }
        }
        func encode(to encoder: any Encoder) throws {
            var outer = encoder.container(keyedBy: Outer.self)
            var inner = outer.nestedContainer(keyedBy: Inner.self, forKey: .point)
            try inner.encode(x, forKey: .x)
            // Asking again returns the same container.
            var again = outer.nestedContainer(keyedBy: Inner.self, forKey: .point)
            try again.encode(y, forKey: .y)
            var elements = outer.nestedUnkeyedContainer(forKey: .list)
            for element in list {
                var pair = elements.nestedUnkeyedContainer()
                try pair.encode(element)
                try pair.encodeNil()
            }
        }
    }

    @Test("Containers inside containers")
    func nested() throws {
        try roundTrip(Nested(x: 1, y: 2, list: [3, 4]), as: #"{"point":{"x":1,"y":2},"list":[[3,null],[4,null]]}"#)
    }

    private struct Sizes: Codable, Equatable { var small: Int8?, float: Float?, deep: [String: [Int]]? }

    @Test(
        "An error says where it is, and nothing of the value",
        arguments: [
            (#"{"small":300}"#, "small"), (#"{"small":1.5}"#, "small"), (#"{"small":"x12345"}"#, "small"),
            (#"{"float":1e39}"#, "float"), (#"{"deep":{"k":[1,12345.5]}}"#, "deep.k.1"), (#"{"deep":[]}"#, "deep"),
            (#"{"deep":{"k":null}}"#, "deep.k"),
        ])
    func errors(text: String, path: String) throws {
        do {
            _ = try JSON.decode(Sizes.self, from: text.utf8)
            Issue.record("accepted")
        } catch let error as DecodingError {
            let context: DecodingError.Context? =
                switch error {
                case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
                    .dataCorrupted(let context):
                    context
                @unknown default: nil
                }
            #expect(
                context?.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
                    == path)
            #expect(!String(reflecting: error).contains("12345") && !String(reflecting: error).contains("300"))
        }
    }

    @Test("Invalid JSON is a JSONError, a value that JSON cannot hold an EncodingError")
    func otherErrors() {
        #expect(throws: JSONError(.unexpectedByte, at: 1)) { try JSON.decode(Sizes.self, from: "{]".utf8) }
        #expect(throws: EncodingError.self) { try JSON(encoding: [Double.nan]) }
        #expect(throws: EncodingError.self) { try JSON(encoding: ["a": -Float.infinity]) }
    }

    private struct Song: JSONModel, Hashable {
        var name: String
        var length: Int?
        init(name: String, length: Int?) { (self.name, self.length) = (name, length) }
        init(from json: inout JSONReader) throws(JSONError) {
            var name: String?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "name": name = try json.string()
                case "length": length = try json.optionalInt()
                default: try json.skip()
                }
            }
            guard let name else { throw json.error(.missing("name")) }
            self.name = name
        }
        func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("name", name)
                json.member("length", length)
            }
        }
    }

    @Test("Models read and write alike through every coder", arguments: [nil, 562])
    func models(length: Int?) throws {
        let song = Song(name: "So What \u{1F3B7}", length: length)
        let text = song.jsonBytes()
        #expect(try Song(json: text) == song)
        #expect(try JSON.decode(Song.self, from: text) == song)
        #expect(try JSONDecoder().decode(Song.self, from: Data(text)) == song)
        #expect(try JSON(parsing: JSONEncoder().encode(song)) == JSON(parsing: text))
        #expect(try JSON(encoding: [song]) == JSON.array([JSON(parsing: text)]))
        #expect(
            try JSONDecoder().decode([String: [Song]].self, from: JSONEncoder().encode(["k": [song]])) == ["k": [song]])
    }

    @Test("A model that cannot be read is a DecodingError with the JSONError inside")
    func modelError() throws {
        let error = #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Song].self, from: Data(#"[{"length":1}]"#.utf8))
        }
        guard case .dataCorrupted(let context) = error else { throw try #require(error) }
        #expect((context.underlyingError as? JSONError)?.code == .missing("name"))
        #expect(context.codingPath.map(\.intValue) == [0])
    }

    @Test(
        "Values pass through Foundation's coders",
        arguments: [
            "null", "true", "0", "-1", "9223372036854775807", "18446744073709551615", "0.5", #""text""#, "[]", "{}",
            #"{"a":[1,null,{"b":false}],"c":""}"#,
        ])
    func values(text: String) throws {
        let json = try JSON(parsing: text)
        #expect(try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) == json)
        #expect(try JSON(parsing: JSONEncoder().encode(json)) == json)
        #expect(try JSON(encoding: json) == json)
        #expect(try json.decode(JSON.self) == json)
    }
}
