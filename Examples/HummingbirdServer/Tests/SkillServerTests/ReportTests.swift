// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import InMemoryLogging
import InMemoryTracing
import LinkedHTTPTesting
import Logging
import Metrics
import MetricsTestKit
import SkillServer
import Testing
import Tracing

/// What a server tells about its turns.
@Suite(.timeLimit(.minutes(1)))
struct ReportTests {
    private struct Failure: Error, CustomStringConvertible { let description = "secret-detail\nforged line" }

    /// Sends bodies to a server, and returns what it told.
    private func report(
        _ bodies: [[UInt8]], over http: any HTTP.Transport = ScriptedTransport.namesakes
    ) async throws -> (logs: InMemoryLogHandler, metrics: TestMetrics, spans: [FinishedInMemorySpan]) {
        let logs = InMemoryLogHandler.all
        let metrics = TestMetrics()
        let tracer = InMemoryTracer()
        try await withMetricsFactory(metrics) {
            try await withTracer(tracer) {
                let report = TurnReport(to: Logger(label: "test") { _ in logs })
                let endpoint = try Endpoint.mixtape(over: http, middleware: [TraceTurns()], onEvent: report.note)
                try await Live.serving(endpoint, logs: logs) { live in
                    for body in bodies { _ = try await live.ask(body) }
                }
            }
        }
        return (logs, metrics, tracer.finishedSpans)
    }

    @Test("Writes a line for every request")
    func lines() async throws {
        let told = try await report([
            Requests.launch(token: "Robin"), Requests.launch(), Requests.intent("MyPlaylists"), Array("{}".utf8),
            Requests.launch(skill: "amzn1.ask.skill.other"), Requests.intent("Unknown"),
        ])
        let turns = told.logs.turns
        #expect(turns.map(\.level) == [.info, .info, .info, .notice, .notice, .warning])
        #expect(
            turns.map { $0.metadata["type"]?.description } == [
                "LaunchRequest", "LaunchRequest", "IntentRequest", nil, nil, "IntentRequest",
            ])
        #expect(turns[0].metadata["outcome"] == "answered with the linked account")
        #expect(turns[0].metadata["calls"] == "1")
        #expect(turns[0].metadata["request_id"] == "amzn1.echo-api.request.1")
        #expect(turns[0].metadata["milliseconds"].flatMap { Double($0.description) } != nil)
        #expect(turns[2].metadata["intent"] == "MyPlaylists")
        #expect(turns[2].metadata["outcome"] == "asked to link an account")
        #expect(turns[4].metadata["outcome"] == "rejected: the request is for another skill")
    }

    @Test("Counts turns and requests")
    func metrics() async throws {
        let told = try await report([
            Requests.launch(token: "Robin"), Requests.launch(token: "Kim"), Requests.launch(), Array("{}".utf8),
        ])
        let linked = [("alexa.request.type", "LaunchRequest"), ("alexa.outcome", "linked")]
        #expect(try told.metrics.expectCounter("alexa.turns", linked).totalValue == 2)
        #expect(try told.metrics.expectCounter("alexa.turn.calls", linked).totalValue == 2)
        #expect(try told.metrics.expectTimer("alexa.turn.duration", linked).values.count == 2)
        let unreadable = [("alexa.request.type", "none"), ("alexa.outcome", "unreadable")]
        #expect(try told.metrics.expectCounter("alexa.turns", unreadable).totalValue == 1)
        #expect(told.metrics.counterTotal(label: "alexa.turns") == 4)
        // Hummingbird's own.
        #expect(told.metrics.counterTotal(label: "hb.requests") == 4)
        #expect(told.metrics.timers(label: "http.server.request.duration").flatMap(\.values).count == 4)
        #expect(told.metrics.meters(label: "http.server.active_requests").count == 1)
        let routes = told.metrics.counters(label: "hb.requests").flatMap(\.dimensions).filter { $0.0 == "http.route" }
        #expect(Set(routes.map(\.1)) == ["/alexa"])
    }

    @Test("Makes a span of every turn, within the request's")
    func spans() async throws {
        let told = try await report([Requests.launch(token: "Robin"), Requests.intent("MyPlaylists")])
        // The test's client makes spans, too.
        #expect(told.spans.filter { $0.kind == .server }.count == 2)
        let turns = told.spans.filter { $0.kind == .internal }
        #expect(turns.map(\.operationName) == ["LaunchRequest", "IntentRequest"])
        for turn in turns {
            let request = try #require(told.spans.first { $0.spanID == turn.parentSpanID })
            #expect(request.kind == .server)
            #expect(request.traceID == turn.traceID)
            #expect(turn.attributes.get("alexa.locale") == "en-US")
        }
        #expect(turns[0].attributes.get("alexa.linked") == .bool(true))
        #expect(turns[0].attributes.get("error.type") == nil)
        #expect(turns[1].attributes.get("alexa.intent") == "MyPlaylists")
        #expect(turns[1].attributes.get("alexa.linked") == .bool(false))
        #expect(turns[1].attributes.get("error.type") == "AccountNotLinked")
        #expect(turns.allSatisfy { $0.status == nil })
    }

    @Test("Tells that a turn failed, and only the type of an unknown error")
    func failed() async throws {
        let told = try await report(
            [Requests.intent("MyPlaylists", token: "Robin")], over: ScriptedTransport { _ in throw Failure() })
        let line = try #require(told.logs.turns.first)
        #expect(line.level == .error)
        #expect(line.metadata["outcome"] == "failed with Failure")
        #expect(line.metadata["error"] == nil)
        let span = try #require(told.spans.first { $0.kind == .internal })
        #expect(span.status?.code == .error)
        #expect(span.attributes.get("error.type") == "Failure")
        #expect(span.errors.isEmpty)
        #expect(!told.logs.text.contains("secret-detail"))
    }

    @Test("Says what it is told to say about an error, in one line")
    func explained() async throws {
        let logs = InMemoryLogHandler.all
        let report = TurnReport(to: Logger(label: "test") { _ in logs }) { ($0 as? Failure)?.description }
        let endpoint = try Endpoint.mixtape(over: ScriptedTransport { _ in throw Failure() }, onEvent: report.note)
        _ = await endpoint.respond(to: Requests.intent("MyPlaylists", token: "Robin"), method: "POST") { _ in [] }
        #expect(logs.turns.first?.metadata["error"] == "secret-detail\u{FFFD}forged line")
    }

    @Test("Nothing of a user is in any log, metric or span")
    func secrets() async throws {
        let rubbish = Array(#"{"version":"1.0","session":{"user":{"accessToken":"secret-token"}},"#.utf8)
        let told = try await report(
            [
                Requests.launch(token: "secret-token"), Requests.intent("MyPlaylists", token: "secret-token"),
                Requests.intent("secret-name", token: "secret-token"), rubbish,
                Requests.launch(token: "secret-token", skill: "amzn1.ask.skill.other"),
            ],
            over: ScriptedTransport { request in
                HTTP.Response(
                    status: 401, headers: ["X-Echo": request.headers[.authorization] ?? ""],
                    body: Array("secret-token".utf8))
            })
        #expect(told.logs.turns.count == 5)
        let metrics = told.metrics.counters.map { "\($0.label) \($0.dimensions)" }
        let spans = told.spans.map { "\($0)" }
        let all = ([told.logs.text] + metrics + spans).joined(separator: "\n")
        for secret in ["secret-token", "secret-user", "secret-session", "secret-device", "secret-api-token"] {
            #expect(!all.contains(secret))
        }
        // The test would have seen it: the name of an intent is told.
        #expect(all.contains("secret-name"))
    }

    @Test("Cuts what a request says, and leaves it in one line")
    func clipping() async throws {
        let name = #"Forged\ninfo: line \u0007"# + String(repeating: "x", count: 500)
        let told = try await report([Requests.intent(name)])
        let intent = try #require(told.logs.turns.first?.metadata["intent"]?.description)
        #expect(intent.hasPrefix("Forged\u{FFFD}info: line \u{FFFD}xxx"))
        #expect(intent.unicodeScalars.count == 128)
    }
}
