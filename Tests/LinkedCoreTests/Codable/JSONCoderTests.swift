// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore
import Testing

@Suite("A coder for a service's JSON")
struct JSONCoderTests {
    private struct Visit: Codable, Equatable {
        var doorID = "front"
        var isOpen = true
        var openedAt = Date(timeIntervalSince1970: 1_795_629_600)
        var imageURLs = ["x"]
        var tagsByName = ["firstTag": Tag(shortName: "a")]
        var free: JSON = ["camelCase": 1]
        var spelledOut = 1
        var missingOne: Int?

        struct Tag: Codable, Equatable { var shortName: String }

        private enum CodingKeys: String, CodingKey {
            case doorID, isOpen, openedAt, imageURLs, tagsByName, free, missingOne
            case spelledOut = "X-Spelled_out"
        }
    }

    private static let written = #"""
        {"door_id":"front","is_open":true,"opened_at":"2026-11-25T18:00:00Z","image_ur_ls":["x"],
        "tags_by_name":{"firstTag":{"short_name":"a"}},"free":{"camelCase":1},"X-Spelled_out":1}
        """#

    @Test("In snake_case converts the names of properties, and no key that is data")
    func snakeCase() throws {
        #expect(try JSON(parsing: JSONCoder.snakeCase.encode(Visit())) == JSON(parsing: Self.written))
        #expect(try JSONCoder.snakeCase.decode(Visit.self, from: Self.written.utf8) == Visit())
    }

    private struct Name: CodingKey {
        var stringValue: String
        var intValue: Int? { nil }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// A type with keys that only the test knows.
    private struct Members: Codable {
        var values: [String]
        init(_ values: [String]) { self.values = values }
        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Name.self)
            values = container.allKeys.map(\.stringValue)
            for key in container.allKeys {
                #expect(container.contains(key))
                _ = try container.decode(Bool.self, forKey: key)
            }
        }
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Name.self)
            for value in values { try container.encode(true, forKey: Name(stringValue: value)) }
        }
    }

    @Test(
        "In snake_case begins a word at a capital letter, and keeps digits with the word before",
        arguments: [
            ("id", "id"), ("doorID", "door_id"), ("URLForLine2", "url_for_line2"), ("isH264", "is_h264"),
            ("version2Beta", "version2_beta"), ("aBC", "a_bc"), ("oneTwoThree", "one_two_three"), ("URL", "url"),
            ("imageURL", "image_url"), ("straßeÖffnet", "straße_öffnet"),
            // Keys with other characters than letters and digits do not change.
            ("_id", "_id"), ("door_id", "door_id"), ("X-Rate", "X-Rate"), ("@type", "@type"), ("", ""),
        ])
    func words(name: String, key: String) throws {
        let text = try JSONCoder.snakeCase.encode(Members([name]))
        #expect(try JSON(parsing: text) == ([key: true] as JSON))
        // The name that is read is written as the same key.
        let back = try JSONCoder.snakeCase.decode(Members.self, from: text)
        #expect(try JSONCoder.snakeCase.encode(back) == text)
        #expect(try JSONCoder.standard.encode(Members([name])) == ([name: true] as JSON).jsonBytes())
    }

    private enum Event: Codable, Equatable {
        case doorOpened(byWhom: String)
        case nothingElse
    }

    @Test("In snake_case has the cases of enumerations, too")
    func cases() throws {
        let text = try JSONCoder.snakeCase.encode([Event.doorOpened(byWhom: "Mira"), .nothingElse])
        #expect(try JSON(parsing: text) == [["door_opened": ["by_whom": "Mira"]], ["nothing_else": [:]]])
        #expect(
            try JSONCoder.snakeCase.decode([Event].self, from: text) == [.doorOpened(byWhom: "Mira"), .nothingElse])
    }

    @Test("In snake_case reads a member with the Swift name if there is no other")
    func fallback() throws {
        struct Door: Decodable { var isOpen: Bool }
        #expect(try JSONCoder.snakeCase.decode(Door.self, from: #"{"isOpen":true}"#.utf8).isOpen)
        #expect(
            try JSONCoder.snakeCase.decode(Door.self, from: #"{"isOpen":true,"is_open":false}"#.utf8).isOpen == false)
    }

    @Test("Names the member in an error as in the JSON")
    func errors() throws {
        let nested = #"{"door_id":"a","tags_by_name":{"x":{"short_name":1}}}"#
        struct Door: Decodable { var tagsByName: [String: Visit.Tag] }
        let error = #expect(throws: DecodingError.self) {
            try JSONCoder.snakeCase.decode(Door.self, from: nested.utf8)
        }
        guard case .typeMismatch(_, let context) = error else { throw try #require(error) }
        #expect(context.codingPath.map(\.stringValue) == ["tags_by_name", "x", "short_name"])
        let missing = #expect(throws: DecodingError.self) {
            try JSONCoder.snakeCase.decode(Visit.self, from: "{}".utf8)
        }
        guard case .keyNotFound(let key, _) = missing else { throw try #require(missing) }
        #expect(key.stringValue == "door_id")
    }

    private struct Model: JSONModel, Equatable {
        var isOpen = true
        init() {}
        init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "isOpen": isOpen = try json.bool()
                default: try json.skip()
                }
            }
        }
        func write(to json: inout JSONWriter) { json.object { json in json.member("isOpen", isOpen) } }
    }

    private static let foundation = JSONCoder { value in
        let encoder = JSONEncoder()
        encoder.dateEncodingStrategy = .secondsSince1970
        return Array(try encoder.encode(value))
    } decode: { type, body in
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .secondsSince1970
        return try decoder.decode(type, from: Data(body))
    }

    @Test("Made from your own encoder and decoder reads and writes everything that is not a model")
    func closures() throws {
        struct Door: Codable, Equatable { var at: Date }
        let text = try Self.foundation.encode(Door(at: Date(timeIntervalSince1970: 5)))
        #expect(String(decoding: text, as: UTF8.self) == #"{"at":5}"#)
        #expect(try Self.foundation.decode(Door.self, from: text) == Door(at: Date(timeIntervalSince1970: 5)))
        #expect(try Self.foundation.decode([Int?].self, from: "[1,null]".utf8) == [1, nil])
        let wrong = JSONCoder(encode: { _ in [] }, decode: { _, _ in "another type" })
        #expect(throws: DecodingError.self) { try wrong.decode(Door.self, from: text) }
        #expect(try wrong.decode(Model.self, from: #"{"isOpen":false}"#.utf8).isOpen == false)
    }

    @Test("Does not change how models read and write themselves")
    func models() throws {
        for coder in [JSONCoder.standard, .snakeCase, Self.foundation] {
            #expect(try coder.encode(Model()) == Array(#"{"isOpen":true}"#.utf8))
            #expect(try coder.decode(Model.self, from: #"{"isOpen":false}"#.utf8).isOpen == false)
            #expect(try coder.decode([Model].self, from: #"[{"isOpen":false}]"#.utf8).count == 1)
        }
        struct Holder: Codable, Equatable { var theModel = Model() }
        let text = try JSONCoder.snakeCase.encode(Holder())
        #expect(String(decoding: text, as: UTF8.self) == #"{"the_model":{"isOpen":true}}"#)
        #expect(try JSONCoder.snakeCase.decode(Holder.self, from: text) == Holder())
    }
}
