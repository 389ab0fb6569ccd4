// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix

/// A TCP connection that sends what it is told, byte for byte.
struct RawConnection: Sendable {
    private let channel: any Channel
    private let received: EventLoopFuture<String>

    init(to port: Int) async throws {
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let received = loop.makePromise(of: String.self)
        do {
            channel = try await ClientBootstrap(group: loop)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Collector(received))
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
        } catch {
            received.fail(error)
            throw error
        }
        self.received = received.futureResult
    }

    func send(_ text: String) async throws {
        try await channel.writeAndFlush(ByteBuffer(string: text))
    }

    /// Waits until the other side closes the connection, and returns everything that it sent.
    func rest() async throws -> String { try await received.get() }

    func close() async { try? await channel.close() }
}

private final class Collector: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let received: EventLoopPromise<String>
    private var buffer = ByteBuffer()

    init(_ received: EventLoopPromise<String>) { self.received = received }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        buffer.writeImmutableBuffer(unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) { received.succeed(String(buffer: buffer)) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
