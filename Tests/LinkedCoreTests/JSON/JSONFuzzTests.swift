// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedCore
import TestSupport
import Testing

struct JSONFuzzTests {
    private static let seeds: [[UInt8]] = [
        #"{"version":"1.0","session":{"new":true,"attributes":{"count":3,"last":null}},"request":{"type":"IntentRequest"}}"#,
        #"[0,-0,1.5,-2.25e+10,9223372036854775807,1E400,[[],{}],"\u00e9\ud83c\udfb5\n\"\\","\ud83c\u0041\udfb5"]"#,
        #"{"a":{"a":{"a":{"a":[1,{"a":"\u0061"}]}}},"a":2,"":[""]}"#,
        "{\"n\u{E4}me\":\"\u{97F3}\u{697D} \u{1F3B7}\",\"a key of more than thirty-two bytes, really\":[true,false]}",
        "\u{FEFF} [ 1 ,\t\"two\" ,\n{ \"three\" : 3.0 } , null ]\r\n",
        #"{"accessToken":"example","nested":{"accessToken":{"access_token":["x"]}},"rest":[{"refresh_token":null}]}"#,
    ].map { Array($0.utf8) }

    // The bytes that a mutation inserts: those with a meaning in JSON or UTF-8.
    private static let splices: [[UInt8]] =
        [
            "\"", "\\", "{", "}", "[", "]", ",", ":", "-", ".", "e", "0", "null", "true", "\\u", "\\ud83c", "\\udfb5",
            "\u{FEFF}",
            " ", "\n", "1e9",
        ].map { Array($0.utf8) } + [
            [0], [0x1F], [0x80], [0xC3], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90], [0xFF],
        ]

    @Test("Never traps, and all ways to read agree", arguments: [1, 2, 3, 4] as [UInt64])
    func mutations(seed: UInt64) {
        var random = SplitMix64(seed: seed)
        var accepted = 0
        for _ in 0..<5000 {
            let text = Self.mutant(&random)
            let readings = Readings(of: text)
            if case .success = readings.value { accepted += 1 }
            guard let flaw = Self.flaw(in: readings, of: text) ?? Self.lenientFlaw(in: readings, of: text) else {
                continue
            }
            Issue.record("\(flaw): \(text)")
        }
        // Otherwise the mutations reach only the first lines of the reader.
        #expect(accepted > 500)
    }

    private static func flaw(in readings: Readings, of text: [UInt8]) -> String? {
        switch readings.value {
        case .success(let value):
            guard readings.errors == [nil, nil, nil] else { return "read, but not skipped" }
            guard (try? JSON(parsing: value.jsonBytes())) == value else { return "not the same when written" }
            guard (try? JSON(parsing: readings.raw.get())) == value else { return "not the same when kept" }
        case .failure(let error):
            guard readings.errors == [error, error, error] else { return "several errors" }
            guard 0...text.count ~= error.offset else { return "an error outside of the text" }
        }
        return nil
    }

    /// Lenient reading and keeping accept a text if and only if it is JSON.
    private static func lenientFlaw(in readings: Readings, of text: [UInt8]) -> String? {
        let isJSON = readings.errors[0] == nil
        let problems = try? JSONReader.read(text) { (json: inout JSONReader) throws(JSONError) in
            _ = try json.optional(JSONObject<[JSONObject<Int>]>.self)
            return json.problems.count
        }
        guard (problems != nil) == isJSON else { return "read leniently, but not strictly, or the other way round" }
        guard problems ?? 0 <= 16 else { return "too many problems" }
        let kept = try? JSONReader.read(text) { (json: inout JSONReader) throws(JSONError) in
            try json.redactedBytes()
        }
        guard (kept != nil) == isJSON else { return "kept, but not read, or the other way round" }
        if let kept, (try? JSON(parsing: kept)) == nil { return "what is kept is no JSON" }
        return nil
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
                // Another letter or digit, which usually keeps the text well-formed.
                guard 0x30...0x39 ~= text[place] || 0x61...0x7A ~= text[place] else { continue }
                text[place] = 0x31 + UInt8.random(in: 0...8, using: &random)
            }
        }
        return text
    }
}
