// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import NIOCore
import NIOEmbedded
import NIOHTTPTypes
import Testing

@testable import SkillServer

/// Clients that take their time.
@Suite(.timeLimit(.minutes(1)))
struct SlowClientTests {
    @Test("Answers a body that does not arrive with 408, and hangs up")
    func live() async throws {
        var settings = Settings.test
        settings.requestTime = .milliseconds(100)
        try await Live.serving(try .mixtape(), settings: settings) { live in
            let slow = try await RawConnection(to: live.port)
            try await slow.send("POST /alexa HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{")
            let answer = try await slow.rest()
            #expect(answer.hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
            #expect(answer.lowercased().contains("connection: close"))
        }
    }

    @Test(
        "Closes a connection on which nothing complete arrives",
        arguments: ["", "POST /alexa HTTP/1.1\r\nHost: a\r\nX: "])
    func idle(_ begun: String) async throws {
        var settings = Settings.test
        settings.idleTime = .milliseconds(100)
        try await Live.serving(try .mixtape(), settings: settings) { live in
            let idle = try await RawConnection(to: live.port)
            try await idle.send(begun)
            #expect(try await idle.rest() == "")
        }
    }

    @Test("Refuses headers without end")
    func headers() async throws {
        try await Live.serving(try .mixtape()) { live in
            let large = try await RawConnection(to: live.port)
            try await large.send(
                "POST /alexa HTTP/1.1\r\nHost: a\r\nX: \(String(repeating: "x", count: 40_000))\r\n\r\n")
            #expect(try await large.rest().hasPrefix("HTTP/1.1 400 Bad Request\r\n"))
        }
    }

    private static func channel() throws -> EmbeddedChannel {
        let channel = EmbeddedChannel(handler: RequestTimeout(.seconds(8)))
        try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1)).wait()
        return channel
    }

    private static let head = HTTPRequestPart.head(
        HTTPRequest(method: .post, scheme: nil, authority: nil, path: "/alexa"))

    @Test("Counts from the headers, however often a byte comes")
    func byteASecond() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        for _ in 0..<7 {
            channel.embeddedEventLoop.advanceTime(by: .seconds(1))
            try channel.writeInbound(HTTPRequestPart.body(ByteBuffer(string: "x")))
        }
        #expect(channel.isActive)
        channel.embeddedEventLoop.advanceTime(by: .seconds(1))
        #expect(!channel.isActive)
        guard case .head(let head)? = try channel.readOutbound(as: HTTPResponsePart.self) else {
            Issue.record("no answer")
            return
        }
        #expect(head.status == .requestTimeout)
    }

    @Test("Leaves a complete request alone, however long its answer takes")
    func complete() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(60))
        #expect(channel.isActive)
        #expect(try channel.readOutbound(as: HTTPResponsePart.self) == nil)
    }

    @Test("Lets the answer to an earlier request go first")
    func pipelined() throws {
        let channel = try Self.channel()
        try channel.writeInbound(Self.head)
        try channel.writeInbound(HTTPRequestPart.end(nil))
        try channel.writeInbound(Self.head)
        channel.embeddedEventLoop.advanceTime(by: .seconds(8))
        #expect(channel.isActive)
        try channel.writeOutbound(HTTPResponsePart.head(HTTPResponse(status: .ok)))
        try channel.writeOutbound(HTTPResponsePart.end(nil))
        channel.embeddedEventLoop.advanceTime(by: .seconds(8))
        #expect(!channel.isActive)
        var statuses: [Int] = []
        while let part = try channel.readOutbound(as: HTTPResponsePart.self) {
            if case .head(let head) = part { statuses.append(head.status.code) }
        }
        #expect(statuses == [200, 408])
    }
}
