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
                "response.card", "response.directives[0] GameEngine.StopInputHandler", "response.directives[1].now",
            ])
    }

    @Test("Fail when they contain no response")
    func strange() {
        #expect(ResponseCheck.check(Array(#"{"a":1}"#.utf8)).failures == ["no member of it is known"])
        #expect(ResponseCheck.check(Array("{}".utf8)).failures == ["no member of it is known"])
    }

    @Test("A misspelt member is reported as unknown")
    func misspelt() {
        let body = #"{"version":"1.0","response":{"outputspeech":{"type":"PlainText","text":"Hi"}}}"#
        #expect(ResponseCheck.check(Array(body.utf8)).unmodelled == ["response.outputspeech"])
    }
}
