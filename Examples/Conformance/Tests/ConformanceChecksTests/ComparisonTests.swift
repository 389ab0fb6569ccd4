// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Testing

@testable import ConformanceChecks

@Suite("Bodies are compared as JSON")
struct ComparisonTests {
    @Test(
        "Equal are",
        arguments: [
            (#"{"a":null}"#, "{}"), ("{}", #"{"a":null}"#), (#"{"a":10.0}"#, #"{"a":10}"#),
            (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#),
            (#"{"accessToken":""}"#, "{}"), (#"{"accessToken":"REDACTED"}"#, "{}"),
        ] as [(String, String)])
    func equal(original: String, rewritten: String) throws {
        let comparison = Comparison(of: try JSON(parsing: original), with: try JSON(parsing: rewritten), at: "")
        #expect(comparison.differences.isEmpty)
        #expect(comparison.leftOut.isEmpty)
    }

    @Test(
        "Different are",
        arguments: [
            (#"{"a":1}"#, #"{"a":2}"#, "a was 1, is 2"), (#"{"a":"b"}"#, #"{"a":"c"}"#, "a differs"),
            ("{}", #"{"a":{"b":1}}"#, "a was not there"), (#"{"a":[1]}"#, #"{"a":[]}"#, "a had 1 elements, has 0"),
            (#"{"a":{"b":[1,2]}}"#, #"{"a":{"b":[1,3]}}"#, "a.b[1] was 2, is 3"),
            (#"{"a":1}"#, #"{"a":"1"}"#, "a differs"),
        ] as [(String, String, String)])
    func different(original: String, rewritten: String, difference: String) throws {
        let comparison = Comparison(of: try JSON(parsing: original), with: try JSON(parsing: rewritten), at: "")
        #expect(comparison.differences == [difference])
    }

    @Test("Lists what was left out, by its path")
    func leftOut() throws {
        let comparison = Comparison(
            of: ["a": ["b": 1, "c": [2]], "d": [["e": 3]]], with: ["a": ["b": 1], "d": [[:]]], at: "x")
        #expect(comparison.leftOut == ["x.a.c", "x.d[0].e"])
        #expect(comparison.differences.isEmpty)
    }
}
