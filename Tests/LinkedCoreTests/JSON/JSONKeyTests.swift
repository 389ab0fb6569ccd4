// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONKeyTests {
    // Keys far from the end are read by words, keys near it byte by byte.
    @Test("Reads keys of every length at every distance from the end", arguments: 0...66)
    func lengths(length: Int) throws {
        let key = String((0..<length).map { Character(Unicode.Scalar(UInt8(0x61 + $0 % 26))) })
        for distance in 0...44 {
            let text = "{\"\(key)\":\"\(String(repeating: "x", count: distance))\"}"
            let json = try JSON(parsing: text)
            #expect(json.object?.keys == [key])
            #expect(json[key]?.string?.utf8.count == distance)
        }
    }

    @Test("Distinguishes keys in a switch, at every length around the word limits", arguments: 0...44)
    func literals(distance: Int) throws {
        let padding = String(repeating: " ", count: distance)
        #expect(try name(of: "{\"\":0}" + padding) == "none")
        #expect(try name(of: "{\"a\":0}" + padding) == "one")
        #expect(try name(of: "{\"abcdefg\":0}" + padding) == "seven")
        #expect(try name(of: "{\"abcdefgh\":0}" + padding) == "eight")
        #expect(try name(of: "{\"abcdefghi\":0}" + padding) == "nine")
        #expect(try name(of: "{\"a234567890123456789012345678901\":0}" + padding) == "thirty-one")
        #expect(try name(of: "{\"a2345678901234567890123456789012\":0}" + padding) == "thirty-two")
        #expect(try name(of: "{\"a23456789012345678901234567890123\":0}" + padding) == "other")
        #expect(try name(of: "{\"\\u0061\":0}" + padding) == "one")
        #expect(try name(of: "{\"abc\\u0064efgh\":0}" + padding) == "eight")
        #expect(try name(of: "{\"caf\u{E9}\":0}" + padding) == "accent")
        #expect(try name(of: "{\"caf\\u00e9\":0}" + padding) == "accent")
        #expect(try name(of: "{\"cafe\u{301}\":0}" + padding) == "other")
        #expect(try name(of: "{\"a\\u0000\":0}" + padding) == "other")
        #expect(try name(of: "{\"abcdefgH\":0}" + padding) == "other")
    }

    private func name(of text: String) throws -> String {
        try JSONReader.read(text.utf8) { (json: inout JSONReader) throws(JSONError) in
            var name = "missing"
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "": name = "none"
                case "a": name = "one"
                case "abcdefg": name = "seven"
                case "abcdefgh": name = "eight"
                case "abcdefghi": name = "nine"
                case "caf\u{E9}": name = "accent"
                case "a234567890123456789012345678901": name = "thirty-one"
                case "a2345678901234567890123456789012": name = "thirty-two"
                case "a23456789012345678901234567890123": name = "too long for a literal"
                default: name = "other"
                }
                try json.skip()
            }
            return name
        }
    }

    @Test("Compares a key with a literal, and a long key with nothing")
    func comparison() throws {
        let long = String(repeating: "k", count: 40)
        try JSONReader.read("{\"name\":1,\"\(long)\":2}".utf8) { (json: inout JSONReader) throws(JSONError) in
            try json.beginObject()
            let first = try json.nextKey()
            #expect(first.map { $0 == "name" } == true)
            #expect(first.map { $0 == "nam" } == false)
            try json.skip()
            let second = try json.nextKey()
            #expect(second.map { $0 == "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk" } == false)
            #expect(json.keyText == long)
            try json.skip()
            _ = try json.nextKey()
        }
    }

    @Test("Has no key's text before the first key")
    func noKey() throws {
        try JSONReader.read(#""text""#.utf8) { (json: inout JSONReader) throws(JSONError) in
            #expect(json.keyText.isEmpty)
            try json.skip()
        }
    }

    @Test("Asking for the key's text does not move the reader")
    func keyText() throws {
        let values = try JSONReader.read(#"{"a\"b":[1],"":2}"#.utf8) { (json: inout JSONReader) throws(JSONError) in
            var values: [String] = []
            try json.beginObject()
            while try json.nextKey() != nil {
                let offset = json.offset
                values += [json.keyText, json.keyText]
                #expect(json.offset == offset)
                try json.skip()
            }
            return values
        }
        #expect(values == ["a\"b", "a\"b", "", ""])
    }
}
