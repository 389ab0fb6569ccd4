// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AsyncHTTPClient
import InMemoryLogging
import LinkedHTTPAsyncClient
import Logging
import ServiceLifecycle
import SkillServer

/// A server on loopback, and a client for it.
struct Live: Sendable {
    let port: Int
    let group: ServiceGroup
    let client: HTTPClient

    /// Runs a test against a server; ends the server gracefully afterwards, if the test has not.
    static func serving<Value: Sendable>(
        _ endpoint: Endpoint, settings: Settings = .test, logs: InMemoryLogHandler = InMemoryLogHandler(),
        clock: any Clock<Duration> = ContinuousClock(), _ test: (Live) async throws -> Value
    ) async throws -> Value {
        let (ports, port) = AsyncStream<Int>.makeStream()
        let server = SkillServer(
            endpoint, settings: settings, logger: Logger(label: "test") { _ in logs }, clock: clock
        ) {
            port.yield($0)
        }
        let group = server.group()
        let running = Task {
            defer { port.finish() }
            try await group.run()
        }
        guard let port = await ports.first(where: { _ in true }) else {
            try await running.value
            throw CancellationError()
        }
        let upstream = Upstream()
        let result: Result<Value, any Error>
        do {
            result = .success(try await test(Live(port: port, group: group, client: upstream.client)))
        } catch {
            result = .failure(error)
        }
        await group.triggerGracefulShutdown()
        try await upstream.client.shutdown()
        try await running.value
        return try result.get()
    }

    /// Sends a request of Alexa's.
    func ask(_ body: [UInt8], headers: HTTP.Headers = [:]) async throws -> HTTP.Response {
        try await send(.post, "/alexa", headers: headers, body)
    }

    func send(
        _ method: HTTP.Method, _ path: String, headers: HTTP.Headers = [:], _ body: [UInt8]? = nil
    ) async throws -> HTTP.Response {
        let url = try HTTP.URL("http://127.0.0.1:\(port)\(path)")
        return try await AsyncHTTPClientTransport(client).send(HTTP.Request(method, url, headers: headers, body: body))
    }
}

extension Settings {
    /// A free port on loopback, and no waiting.
    static var test: Settings {
        var settings = Settings.localWork
        settings.port = 0
        settings.logLevel = .trace
        return settings
    }
}

extension HTTP.Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}

extension InMemoryLogHandler {
    /// A handler that keeps everything.
    static var all: InMemoryLogHandler {
        var handler = InMemoryLogHandler()
        handler.logLevel = .trace
        return handler
    }

    var turns: [Entry] { entries.filter { $0.message == "turn" } }

    /// Everything that was logged, as one text.
    var text: String {
        entries.map { "\($0.level) \($0.message) \($0.metadata) \($0.error.map { "\($0)" } ?? "")" }.joined(
            separator: "\n")
    }
}
