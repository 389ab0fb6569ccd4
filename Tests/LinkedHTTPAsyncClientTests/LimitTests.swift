// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import LinkedHTTPAsyncClient
import LinkedHTTPTesting
import Testing

@Suite("The limits of AsyncHTTPClientTransport", .timeLimit(.minutes(1)))
struct LimitTests {
    private func failure(
        of transport: AsyncHTTPClientTransport, at url: String
    ) async throws -> HTTP.TransportError {
        let error = await #expect(throws: HTTP.TransportError.self) {
            try await transport.send(HTTP.Request(.get, HTTP.URL(url)))
        }
        return try #require(error)
    }

    @Test("Refuse a body by its Content-Length before it arrives")
    func declared() async throws {
        let server = try LoopbackServer { _, connection in
            _ = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n".utf8)
            return connection.isClosed(within: 10_000)
        }
        let failure = try await failure(of: AsyncHTTPClientTransport(limits: .init(body: 1000)), at: server.url())
        #expect(failure.code == .responseTooLarge)
        #expect(!failure.isTransient)
    }

    @Test("Name the timeout if no deadline is set")
    func timeout() async throws {
        let server = try LoopbackServer { _, connection in connection.isClosed(within: 10_000) }
        let transport = AsyncHTTPClientTransport(timeout: .milliseconds(150))
        let request = HTTP.Request(.get, try HTTP.URL(server.url()))
        let own = await #expect(throws: DeadlineExceeded.self) { try await transport.send(request) }
        #expect(own?.timeout == .milliseconds(150))
        #expect(own?.parameter == "AsyncHTTPClientTransport(timeout:)")
        let callers = await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .milliseconds(150))) {
                try await transport.send(request)
            }
        }
        #expect(callers == DeadlineExceeded())
    }

    @Test("Allow a body of exactly their size, and not a byte more", arguments: [999, 1000])
    func exact(limit: Int) async throws {
        let server = try LoopbackServer(answering: answer(body: String(repeating: "x", count: 1000)))
        let transport = AsyncHTTPClientTransport(limits: .init(body: limit))
        if limit == 1000 {
            #expect(try await transport.send(HTTP.Request(.get, HTTP.URL(server.url()))).body.count == 1000)
        } else {
            #expect(try await failure(of: transport, at: server.url()).code == .responseTooLarge)
        }
    }

    @Test("Bound a body after decompression", arguments: [999, 1000])
    func bomb(limit: Int) async throws {
        let server = try LoopbackServer { request, connection in
            guard request["accept-encoding"] == "gzip" else { return connection.send(answer("406 No").utf8) }
            let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(Self.zipped.count)\r\n\r\n"
            return connection.send(Array(head.utf8) + Self.zipped)
        }
        let transport = AsyncHTTPClientTransport(limits: .init(body: limit))
        if limit == 1000 {
            #expect(try await transport.send(HTTP.Request(.get, HTTP.URL(server.url()))).body.count == 1000)
        } else {
            #expect(try await failure(of: transport, at: server.url()).code == .responseTooLarge)
        }
    }

    /// A thousand times the letter a.
    static let zipped: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60,
        0x14, 0x0C, 0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
    ]

    @Test("Bound the number of header fields and their size")
    func headers() async throws {
        let many = (0..<200).map { "X-\($0): y" }
        let server = try LoopbackServer { request, connection in
            let long = ["X-Long: \(String(repeating: "y", count: 9000))"]
            return connection.send(answer("200 OK", request.target == "/many" ? many : long).utf8)
        }
        let standard = AsyncHTTPClientTransport()
        #expect(try await failure(of: standard, at: server.url("/many")).code == .responseTooLarge)
        let narrow = AsyncHTTPClientTransport(limits: .init(headerBytes: 8000))
        #expect(try await failure(of: narrow, at: server.url("/long")).code == .responseTooLarge)
    }
}
#endif
