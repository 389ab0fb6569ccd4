// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Testing

@Suite(
    "The function", .enabled(if: StandIn.isRunnable, "python3 or the built programs are missing"),
    .timeLimit(.minutes(2)))
struct FunctionTests {
    @Test("Answers events one after the other, in one process, as the protocol wants it")
    func answers() async throws {
        let lambda = try StandIn("bootstrap")
        for _ in 0..<3 {
            let result = try await lambda.invoke(Event.launch())
            #expect(result.functionError == nil)
            #expect(result.heard?.contains("link") == true)
        }
        try await lambda.wait(for: "next", times: 4)
        let calls = try await lambda.record().compactMap { $0["what"]?.string }
        #expect(calls == ["start", "next", "response", "next", "response", "next", "response", "next"])
        #expect(try !lambda.log().contains(Event.secret))
    }

    @Test("Reads an event that comes in chunks, or ends with its connection", arguments: ["chunked", "last"])
    func chunked(_ form: String) async throws {
        let lambda = try StandIn("bootstrap")
        for _ in 0..<2 { #expect(try await lambda.invoke(Event.launch(), faults: [form: "yes"]).heard != nil) }
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Fails what is no request from Alexa to this skill, says nothing of it, and answers the next event")
    func malformed() async throws {
        let lambda = try StandIn("bootstrap")
        let events: [(String, String)] = [
            ("", "Function.NotAlexa"),
            ("{", "Function.NotAlexa"),
            ("null", "Function.NotAlexa"),
            ("7", "Function.NotAlexa"),
            ("[]", "Function.NotAlexa"),
            (#"{"source":"aws.events","detail":"\#(Event.secret)"}"#, "Function.NotAlexa"),
            (#"{"request":"\#(Event.secret)"}"#, "Function.NotAlexa"),
            (String(repeating: "[", count: 100_000), "Function.NotAlexa"),
            ("\u{FEFF}{}", "Function.NotAlexa"),
            (
                #"{"request":{"type":"LaunchRequest"},"a":"\#(String(repeating: "a", count: 3 << 20))"}"#,
                "Function.NotAlexa"
            ),
            (String(decoding: Event.launch(for: "amzn1.ask.skill.other"), as: UTF8.self), "Function.OtherSkill"),
        ]
        for (event, type) in events {
            let result = try await lambda.invoke(Array(event.utf8))
            #expect(result.functionError == "Unhandled")
            #expect(result.errorType == type, "\(event.prefix(40))")
            #expect(result.errorMessage?.contains(Event.secret) == false)
        }
        #expect(try await lambda.invoke(Event.launch()).heard != nil)
        #expect(try await lambda.violations().isEmpty)
        #expect(try !lambda.log().contains(Event.secret))
    }

    @Test("Names an HTTP request as the reason, because nobody would check its signature")
    func wrappers() async throws {
        let lambda = try StandIn("bootstrap")
        let request = String(decoding: Event.launch(), as: UTF8.self).replacing("\"", with: "\\\"")
        let events = [
            // API Gateway, REST API
            #"{"resource":"/","path":"/","httpMethod":"POST","headers":{},"requestContext":{},"body":"\#(request)"}"#,
            // API Gateway, HTTP API; Function URL
            #"{"version":"2.0","rawPath":"/","headers":{},"requestContext":{"http":{}},"body":"\#(request)","isBase64Encoded":false}"#,
            // Application Load Balancer
            #"{"requestContext":{"elb":{}},"httpMethod":"POST","path":"/","body":"\#(request)","isBase64Encoded":false}"#,
        ]
        for event in events {
            let result = try await lambda.invoke(Array(event.utf8))
            #expect(result.errorType == "Function.HttpEvent")
            #expect(result.errorMessage?.contains("API Gateway") == true)
            #expect(result.errorMessage?.contains("signed by Alexa") == true)
        }
        #expect(try await lambda.violations().isEmpty)
        #expect(try !lambda.log().contains(Event.secret))
    }

    @Test("Tells the handlers the trace of their event, and the smaller of 7 seconds and what Lambda leaves")
    func surroundings() async throws {
        let lambda = try StandIn("faults")
        func left(_ faults: [String: String]) async throws -> Int {
            let heard = try await lambda.invoke(Event.intent("Tell"), faults: faults).heard ?? ""
            #expect(heard.contains("trace Root=1-"))
            let number = heard.split(separator: " ").dropFirst(2).first.map { String($0) } ?? ""
            return try #require(Int(number))
        }
        #expect(6_500...7_000 ~= (try await left([:])))
        #expect(6_500...7_000 ~= (try await left(["left": "900"])))
        #expect(2_000...2_700 ~= (try await left(["left": "3"])))
        // Lambda always says it, as a number; a handler gets its 7 seconds nevertheless.
        #expect(6_500...7_000 ~= (try await left(["without": "Lambda-Runtime-Deadline-Ms"])))
        #expect(6_500...7_000 ~= (try await left(["deadline": "soon"])))
        #expect(6_500...7_000 ~= (try await left(["deadline": "-9223372036854775808"])))
        #expect(6_500...7_000 ~= (try await left(["deadline": "9223372036854775807"])))
        let heard = try await lambda.invoke(Event.intent("Tell"), faults: ["without": "Lambda-Runtime-Trace-Id"]).heard
        #expect(heard?.hasSuffix("trace none") == true)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test(
        "Answers a slow handler's event in time, and asks for the next one only when the handler has ended",
        arguments: ["Sleep", "Ignore"])
    func slow(_ intent: String) async throws {
        let lambda = try StandIn("faults")
        let late = try await lambda.invoke(Event.intent(intent), faults: ["left": "0.5"])
        #expect(late.heard == "Too late.")
        #expect(try await lambda.invoke(Event.intent("Tell")).heard?.hasPrefix("0 running") == true)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Answers at once where Lambda's deadline has passed before the event arrived")
    func past() async throws {
        let lambda = try StandIn("faults")
        #expect(try await lambda.invoke(Event.intent("Sleep"), faults: ["deadline": "1"]).heard == "Too late.")
    }

    @Test("Is killed with a handler that never ends, and starts again")
    func killed() async throws {
        let lambda = try StandIn("faults", timeout: 0.6)
        #expect(try await lambda.invoke(Event.intent("Ignore")).heard == "Too late.")
        try await lambda.wait(for: "exit", times: 1)
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
    }

    @Test("Says that it is sorry in place of an answer that Alexa would refuse")
    func babble() async throws {
        let lambda = try StandIn("faults")
        let result = try await lambda.invoke(Event.intent("Babble"))
        #expect(result.functionError == nil)
        #expect(result.heard?.contains("went wrong") == true)
    }

    @Test("Runs several events at once where Lambda says that it may, and leaves the trace alone")
    func concurrent() async throws {
        let lambda = try StandIn("faults", concurrency: 4)
        try await withThrowingTaskGroup(of: String?.self) { group in
            for _ in 0..<4 { group.addTask { try await lambda.invoke(Event.intent("Meet")).heard } }
            for try await heard in group { #expect(heard == "We are four.") }
        }
        #expect(try await lambda.invoke(Event.intent("Tell")).heard?.hasSuffix("trace none") == true)
        #expect(try await lambda.violations().isEmpty)
    }
}
