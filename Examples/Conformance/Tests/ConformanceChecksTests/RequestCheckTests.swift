// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

@Suite("Requests")
struct RequestCheckTests {
    @Test("Pass when the models know all of it, and a skill answers")
    func envelope() async {
        let outcome = await RequestCheck.check(
            Array(
                #"""
                {"version":"1.0","session":{"new":true,"sessionId":"s","user":{"userId":"u","accessToken":"example-token"}},
                 "context":{"System":{"apiAccessToken":"example-api-token"},"AudioPlayer":{"playerActivity":"IDLE"}},
                 "request":{"type":"LaunchRequest","requestId":"r","timestamp":"2026-05-13T12:34:56.123Z","locale":"en-GB"}}
                """#.utf8))
        #expect(outcome == Outcome())
    }

    @Test("List what no model knows")
    func unmodelled() async {
        let outcome = await RequestCheck.check(
            Array(
                #"""
                {"version":"1.0","context":{"System":{"new":1},"Display":{"token":"t"}},
                 "request":{"type":"Display.ElementSelected","requestId":"r","token":"t"}}
                """#.utf8))
        #expect(outcome.failures.isEmpty)
        #expect(outcome.unmodelled == ["context.System.new", "context.Display", "request.token"])
    }

    @Test("Without an envelope are read as well")
    func bare() async {
        let outcome = await RequestCheck.check(Array(#"{"type":"AudioPlayer.PlaybackStopped","token":"t","x":1}"#.utf8))
        #expect(outcome == Outcome(unmodelled: ["request.x"]))
    }

    @Test(
        "Fail when they are not requests, or malformed",
        arguments: [
            ("[", "the text ends in the middle of a value at byte 1"), ("[]", "expected object, found array at byte 0"),
            (#"{"request":{}}"#, #"missing "type" at byte 11"#),
            (
                #"{"request":{"type":"LaunchRequest","locale":7}}"#,
                "passed over: expected string, found number at byte 44"
            ),
            (
                #"{"context":{"Viewport":{"dpi":"160"}},"request":{"type":"LaunchRequest"}}"#,
                "passed over: expected number, found string at byte 30"
            ),
        ] as [(String, String)])
    func failures(body: String, failure: String) async {
        let outcome = await RequestCheck.check(Array(body.utf8))
        #expect(outcome.failures.first == failure)
    }
}
