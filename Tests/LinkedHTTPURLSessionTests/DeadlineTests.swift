// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

@Suite("A deadline over URLSession", .timeLimit(.minutes(1)))
struct DeadlineTests {
    /// A server that makes its clients wait, and says when a client has closed the connection.
    private func slowServer(_ delay: Delay) throws -> (LoopbackServer, hungUp: AsyncStream<Void>) {
        let (hungUp, noted) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { _, connection in
            _ = delay.make(connection)
            noted.yield()
            return false
        }
        return (server, hungUp)
    }

    /// On a very busy machine the connection may not be made in time: then there is nothing to close.
    private func waits(for hungUp: AsyncStream<Void>, at server: LoopbackServer) async {
        guard !server.requests.isEmpty else { return }
        for await _ in hungUp { break }
    }

    @Test("Ends the exchange on time, and closes the connection", arguments: Delay.allCases)
    func ends(delay: Delay) async throws {
        let (server, hungUp) = try slowServer(delay)
        let clock = ContinuousClock()
        let start = clock.now
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .milliseconds(250))) {
                try await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url())))
            }
        }
        let elapsed = start.duration(to: clock.now)
        #expect(elapsed >= .milliseconds(250))
        #expect(elapsed < .seconds(3))
        await waits(for: hungUp, at: server)
    }

    @Test("Is the transport's own timeout if none is set, and the error says where that is set")
    func timeout() async throws {
        let (server, hungUp) = try slowServer(.dripsItsBody)
        let error = await #expect(throws: DeadlineExceeded.self) {
            try await URLSessionTransport(timeout: .milliseconds(150)).send(HTTP.Request(.get, HTTP.URL(server.url())))
        }
        #expect(error?.timeout == .milliseconds(150))
        #expect(error?.description.contains("0.15 seconds, the limit that URLSessionTransport(timeout:) sets") == true)
        await waits(for: hungUp, at: server)
    }

    @Test("That has passed already sends nothing")
    func struck() async throws {
        let server = try LoopbackServer(answering: answer())
        let error = await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .zero)) {
                try await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url())))
            }
        }
        #expect(error == DeadlineExceeded())
        #expect(server.requests.isEmpty)
    }

    @Test("Cancelling the task ends the exchange, and closes the connection", arguments: Delay.allCases)
    func cancellation(delay: Delay) async throws {
        let (arrived, noted) = AsyncStream.makeStream(of: Void.self)
        let (hungUp, notedToo) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { _, connection in
            noted.yield()
            _ = delay.make(connection)
            notedToo.yield()
            return false
        }
        let task = Task { try await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url()))) }
        for await _ in arrived { break }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
        for await _ in hungUp { break }
    }
}
