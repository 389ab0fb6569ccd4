// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import DemoServing
import Foundation
import LinkedHTTPAsyncClient
import NIOCore
import NIOPosix
import SkillServer
import Synchronization

/// A server on loopback that does to each request what a test wants.
struct FaultyHost: Sendable {
    enum Fate: Sendable {
        /// A response with this status line and these headers, without `Content-Length`, and this body.
        case response(String, headers: [String] = [], body: String = "")
        /// Nothing at all.
        case silence
        /// Half a response, and then nothing.
        case stall
        /// Half a response, and the end of the connection.
        case close
        /// Half a response, and a reset.
        case reset
    }

    /// The heads of the requests that came.
    var asked: [String] { heads.all }
    let port: Int
    private let heads: Heads

    private final class Heads: Sendable {
        private let heads = Mutex<[String]>([])
        var all: [String] { heads.withLock { $0 } }
        func note(_ head: String) { heads.withLock { $0.append(head) } }
    }

    /// Runs a test with a server, and a transport that sends all requests to it, as the programs' own client does.
    static func serving(
        _ fate: @escaping @Sendable (String) -> Fate,
        _ test: (FaultyHost, any HTTP.Transport) async throws -> Void
    ) async throws {
        let heads = Heads()
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: 256)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    let handler = FateHandler { head in
                        heads.note(head)
                        return fate(head)
                    }
                    try channel.pipeline.syncOperations.addHandler(handler)
                }
            }
            .bind(host: "127.0.0.1", port: 0).get()
        let host = FaultyHost(port: channel.localAddress?.port ?? 0, heads: heads)
        let result: Result<Void, any Error>
        do {
            result = .success(try await reaching(port: host.port) { try await test(host, $0) })
        } catch {
            result = .failure(error)
        }
        try await channel.close()
        try result.get()
    }

    /// Runs a test with a transport that sends all requests to a port on which nobody listens.
    static func dead(_ test: (any HTTP.Transport) async throws -> Void) async throws {
        let channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = channel.localAddress?.port ?? 0
        try await channel.close()
        try await reaching(port: port, test)
    }

    private static func reaching(port: Int, _ test: (any HTTP.Transport) async throws -> Void) async throws {
        let upstream = Upstream()
        let result: Result<Void, any Error>
        do {
            let transport = AsyncHTTPClientTransport(upstream.client)
            result = .success(try await test(OtherSpotify(at: "http://127.0.0.1:\(port)", over: transport)))
        } catch {
            result = .failure(error)
        }
        try await upstream.client.shutdown()
        try result.get()
    }
}

private final class FateHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let fate: @Sendable (String) -> FaultyHost.Fate
    private var received = ""

    init(_ fate: @escaping @Sendable (String) -> FaultyHost.Fate) { self.fate = fate }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        received += String(buffer: unwrapInboundIn(data))
        guard received.hasSuffix("\r\n\r\n") else { return }
        let head = received
        received = ""
        let half = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"items\": ["
        switch fate(head) {
        case .response(let status, let headers, let body):
            let lines = ["HTTP/1.1 \(status)", "Content-Length: \(body.utf8.count)"] + headers
            send(lines.joined(separator: "\r\n") + "\r\n\r\n" + body, context)
        case .silence: break
        case .stall: send(half, context)
        case .close:
            send(half, context)
            context.close(promise: nil)
        case .reset:
            send(half, context)
            (context.channel as? any SocketOptionProvider)?
                .setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { [channel = context.channel] _ in
                    channel.close(promise: nil)
                }
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }

    private func send(_ text: String, _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: text)), promise: nil)
    }
}
