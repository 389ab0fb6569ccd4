// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

@Suite("A failure over URLSession", .timeLimit(.minutes(1)))
struct FailureTests {
    private func failure(
        of transport: URLSessionTransport = URLSessionTransport(), at url: String
    ) async throws -> HTTP.TransportError {
        let request = HTTP.Request(
            .get, try HTTP.URL(url), headers: [.authorization: "Bearer example-token"])
        let error = await #expect(throws: HTTP.TransportError.self) { try await transport.send(request) }
        let failure = try #require(error)
        #expect(!"\(failure)".contains("example-token"))
        #expect(!"\(failure)".contains("secret"))
        return failure
    }

    @Test("Names a refused connection")
    func refused() async throws {
        let (socket, port) = try Socket.bound(listening: false)
        defer { socket.close() }
        let failure = try await failure(at: "http://127.0.0.1:\(port)/?code=secret")
        #expect(failure.code == .unreachable)
        #expect(failure.host == "127.0.0.1")
        #expect(failure.isTransient)
    }

    #if canImport(FoundationNetworking)
    @Test("Says that it cannot connect to an IPv6 address")
    func address() async throws {
        let failure = try await failure(at: "http://[::1]:1/?code=secret")
        #expect(failure.code == .refused)
        #expect(failure.detail?.contains("IPv6") == true)
    }
    #endif

    @Test(
        "Names a connection that broke",
        arguments: ["", "HTTP/1.1 200", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nonly so much"])
    func broken(start: String) async throws {
        let server = try LoopbackServer { _, connection in
            _ = connection.send(start.utf8)
            connection.resetWhenClosed()
            return false
        }
        let failure = try await failure(at: server.url("/?code=secret"))
        #expect(failure.isTransient)
    }

    @Test("Bounds a body with a Content-Length")
    func declared() async throws {
        let server = try LoopbackServer { _, connection in
            _ = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n".utf8)
            return connection.isClosed(within: -1)
        }
        let failure = try await failure(of: URLSessionTransport(limits: .init(body: 1000)), at: server.url())
        #expect(failure.code == .responseTooLarge)
        #expect(!failure.isTransient)
    }

    @Test("Bounds a body without a length, and closes the connection")
    func chunked() async throws {
        let (hungUp, noted) = AsyncStream.makeStream(of: Void.self)
        let server = try LoopbackServer { _, connection in
            var isOpen = connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
            let chunk = "4000\r\n\(String(repeating: "x", count: 0x4000))\r\n"
            while isOpen { isOpen = connection.send(chunk.utf8) && !connection.isClosed(within: 1) }
            noted.yield()
            return false
        }
        let failure = try await failure(of: URLSessionTransport(limits: .init(body: 100_000)), at: server.url())
        #expect(failure.code == .responseTooLarge)
        for await _ in hungUp { break }
    }

    @Test("Bounds a body that arrives at full speed", arguments: ["Content-Length: 67108864", "Connection: close"])
    func fast(header: String) async throws {
        let megabyte = [UInt8](repeating: 0x78, count: 1 << 20)
        let server = try LoopbackServer { _, connection in
            var isOpen = connection.send("HTTP/1.1 200 OK\r\n\(header)\r\n\r\n".utf8)
            for _ in 0..<64 where isOpen { isOpen = connection.send(megabyte) }
            return false
        }
        let failure = try await failure(at: server.url())
        #expect(failure.code == .responseTooLarge)
    }

    @Test("Bounds a body after decompression")
    func bomb() async throws {
        let zipped = ExchangeTests.zipped
        let server = try LoopbackServer { _, connection in
            let head = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(zipped.count)\r\n\r\n"
            return connection.send(Array(head.utf8) + zipped)
        }
        let failure = try await failure(of: URLSessionTransport(limits: .init(body: 999)), at: server.url())
        #expect(failure.code == .responseTooLarge)
    }

    @Test("Bounds the number of header fields and their size")
    func headers() async throws {
        let many = (0..<200).map { "X-\($0): y" }
        let server = try LoopbackServer { request, connection in
            connection.send(
                answer("200 OK", request.target == "/many" ? many : ["X-Long: \(String(repeating: "y", count: 9000))"])
                    .utf8)
        }
        #expect(try await failure(at: server.url("/many")).code == .responseTooLarge)
        let narrow = URLSessionTransport(limits: .init(headerBytes: 8000))
        #expect(try await failure(of: narrow, at: server.url("/long")).code == .responseTooLarge)
    }

    @Test("Refuses a header that would smuggle another", arguments: ["a\r\nX: y", "a\nX: y", "a\u{0}b"])
    func injection(value: String) async throws {
        let server = try LoopbackServer(answering: answer())
        let request = HTTP.Request(.get, try HTTP.URL(server.url()), headers: ["X-One": value])
        await #expect(throws: HTTP.RequestError.self) { try await URLSessionTransport().send(request) }
        #expect(server.requests.isEmpty)
    }
}
