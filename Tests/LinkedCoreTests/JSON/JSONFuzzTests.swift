// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import Testing

struct JSONFuzzTests {
    private static let seeds: [[UInt8]] = [
        #"{"version":"1.0","session":{"new":true,"attributes":{"count":3,"last":null}},"request":{"type":"IntentRequest"}}"#,
        #"[0,-0,1.5,-2.25e+10,9223372036854775807,1E400,[[],{}],"\u00e9\ud83c\udfb5\n\"\\"]"#,
        #"{"a":{"a":{"a":{"a":[1,{"a":"\u0061"}]}}},"a":2,"":[""]}"#,
        "{\"n\u{E4}me\":\"\u{97F3}\u{697D} \u{1F3B7}\",\"a key of more than thirty-two bytes, really\":[true,false]}",
        " [ 1 ,\t\"two\" ,\n{ \"three\" : 3.0 } , null ]\r\n",
        #"{"accessToken":"example","nested":{"accessToken":{"access_token":["x"]}},"rest":[{"refresh_token":null}]}"#,
    ].map { Array($0.utf8) }

    // What a mutation puts in: bytes that mean something to JSON or to UTF-8.
    private static let splices: [[UInt8]] = [
        "\"", "\\", "{", "}", "[", "]", ",", ":", "-", ".", "e", "0", "null", "true", "\\u", "\\ud83c", "\\udfb5", " ", "\n", "1e9",
    ].map { Array($0.utf8) } + [[0], [0x1F], [0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF]]

    @Test("Never traps, and all ways to read agree", arguments: [1, 2, 3, 4] as [UInt64])
    func mutations(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        var accepted = 0
        for _ in 0..<5000 {
            let text = Self.mutant(&random)
            let readings = Readings(of: text)
            switch readings.value {
            case .success(let value):
                accepted += 1
                try #require(readings.errors == [nil, nil, nil], "\(text)")
                try #require(JSON(parsing: value.bytes()) == value, "\(text)")
                try #require(JSON(parsing: readings.raw.get()) == value, "\(text)")
            case .failure(let error):
                try #require(readings.errors == [error, error, error], "\(text)")
                try #require(0...text.count ~= error.offset, "\(text)")
            }
            try checkLenient(text, accepts: readings.errors == [nil, nil, nil])
        }
        // Or the mutations reach only the first lines of the reader.
        #expect(accepted > 500)
    }

    /// Lenient reading and reading of models accept a text if and only if it is JSON.
    private func checkLenient(_ text: [UInt8], accepts: Bool) throws {
        var problems = 0
        let result = Result { () throws(JSONError) in
            try JSONReader.read(text) { (json: inout JSONReader) throws(JSONError) in
                _ = try json.optional(JSONObject<[JSONObject<Int>]>.self)
                problems = json.problems.count
            }
        }
        try #require(((try? result.get()) != nil) == accepts, "\(text)")
        try #require(problems <= 16)
        let kept = Result { () throws(JSONError) in
            try JSONReader.read(text) { (json: inout JSONReader) throws(JSONError) in try json.redactedBytes() }
        }
        guard accepts else { return }
        try #require((try? JSON(parsing: kept.get())) != nil, "\(text)")
    }

    private static func mutant(_ random: inout SplitMix64) -> [UInt8] {
        var text = seeds[Int.random(in: 0..<seeds.count, using: &random)]
        for _ in 0...Int.random(in: 0...2, using: &random) {
            guard !text.isEmpty else { break }
            let place = Int.random(in: 0..<text.count, using: &random)
            switch Int.random(in: 0..<7, using: &random) {
            case 0: text[place] ^= 1 << UInt8.random(in: 0...7, using: &random)
            case 1: text[place] = UInt8.random(in: 0...255, using: &random)
            case 2: text.removeSubrange(place...)
            case 3: text.remove(at: place)
            case 4: text.insert(contentsOf: splices[Int.random(in: 0..<splices.count, using: &random)], at: place)
            case 5:
                // A piece of another text.
                let other = seeds[Int.random(in: 0..<seeds.count, using: &random)]
                let start = Int.random(in: 0..<other.count, using: &random)
                text.insert(contentsOf: other[start...].prefix(12), at: place)
            default:
                // A letter or digit for another one, which mostly leaves the text well-formed.
                guard 0x30...0x39 ~= text[place] || 0x61...0x7A ~= text[place] else { continue }
                text[place] = 0x31 + UInt8.random(in: 0...8, using: &random)
            }
        }
        return text
    }
}
