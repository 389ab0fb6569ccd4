// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

@Suite("Responses")
struct ResponseCheckTests {
    @Test(
        "Pass, whole or in parts",
        arguments: [
            #"{"version":"1.0","sessionAttributes":{"a":null,"b":[1.50]},"response":{"outputSpeech":{"type":"SSML","ssml":"<speak>Hi</speak>"},"shouldEndSession":true}}"#,
            #"{"type":"PlainText","text":"Hi","playBehavior":"ENQUEUE"}"#, #"{"type":"LinkAccount"}"#,
            #"{"type":"Dialog.ElicitSlot","slotToElicit":"a"}"#, #"{"apiResponse":{"a":[null]}}"#,
        ])
    func pass(body: String) {
        #expect(ResponseCheck.check(Array(body.utf8)) == Outcome())
    }

    @Test("List what no model knows")
    func unmodelled() {
        let outcome = ResponseCheck.check(
            Array(
                #"""
                {"version":"1.0","response":{"card":{"type":"Hologram"},"directives":[{"type":"GameEngine.StopInputHandler"},
                 {"type":"AudioPlayer.Stop","now":true}]}}
                """#.utf8))
        #expect(outcome.failures.isEmpty)
        #expect(
            outcome.unmodelled == [
                "response.directives[1].now", "response.card", "response.directives[0] GameEngine.StopInputHandler",
            ])
    }

    @Test("Say what is wrong, and count")
    func tally() {
        var tally = Tally()
        #expect(tally.lines(for: "a.json", Outcome(unmodelled: ["x.y"])) == ["ok a.json", "unmodelled x.y"])
        #expect(tally.lines(for: "b.json", Outcome(failures: ["c", "d"])) == ["FAIL b.json: c; d"])
        #expect(tally.summary == "1 passed, 1 failed")
    }
}
