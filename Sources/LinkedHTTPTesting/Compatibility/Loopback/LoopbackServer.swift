// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// A small HTTP/1.1 server on the loopback interface; a test decides every byte of its answers.
///
/// Each server keeps the requests that it received, because checks compare them.
package final class LoopbackServer: Sendable {
    /// Answers one request; returns whether the connection stays open.
    package typealias Behaviour = @Sendable (Received, Socket) -> Bool

    package let port: Int
    private let listener: Socket
    private let log: Log

    /// The requests that arrived, shared with the serving threads.
    private final class Log: Sendable {
        struct State {
            var requests: [Received] = []
            var connections = 0
        }
        let state = Mutex(State())
    }

    package init(_ behaviour: @escaping Behaviour) throws {
        let log = Log()
        let (listener, port) = try Socket.bound()
        (self.log, self.listener, self.port) = (log, listener, port)
        Thread.detach {
            while let connection = listener.accepted() {
                log.state.withLock { $0.connections += 1 }
                Thread.detach { Self.serve(connection, log, behaviour) }
            }
            listener.close()
        }
    }

    /// Makes a server that answers every request with the same bytes.
    package convenience init(answering text: String) throws {
        try self.init { _, connection in connection.send(text.utf8) }
    }

    deinit { listener.shutDown() }

    package var requests: [Received] { log.state.withLock { $0.requests } }
    package var connections: Int { log.state.withLock { $0.connections } }

    package func url(_ target: String = "/") -> String { "http://127.0.0.1:\(port)\(target)" }

    private static func serve(_ connection: Socket, _ log: Log, _ behaviour: Behaviour) {
        var pending: [UInt8] = []
        while let request = Received.read(from: connection, &pending) {
            log.state.withLock { $0.requests.append(request) }
            guard behaviour(request, connection) else { break }
        }
        connection.close()
    }
}
