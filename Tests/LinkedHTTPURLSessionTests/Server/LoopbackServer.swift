// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization

/// A tiny HTTP/1.1 server on the loopback interface, whose every byte the test decides.
///
/// A transport is judged by what the servers received: each server keeps its requests.
final class LoopbackServer: Sendable {
    /// What is done with one request; returns whether the connection stays open.
    typealias Behaviour = @Sendable (Received, Socket) -> Bool

    let port: Int
    private let listener: Socket
    private let log: Log

    /// What arrived, shared with the threads that serve.
    final class Log: Sendable {
        struct State {
            var requests: [Received] = []
            var connections = 0
        }
        let state = Mutex(State())
    }

    init(_ behaviour: @escaping Behaviour) throws {
        let log = Log()
        let (listener, port) = try Socket.bound()
        (self.log, self.listener, self.port) = (log, listener, port)
        Thread.detachNewThread {
            while let connection = listener.accepted() {
                log.state.withLock { $0.connections += 1 }
                Thread.detachNewThread { Self.serve(connection, log, behaviour) }
            }
            listener.close()
        }
    }

    /// A server that answers every request with the same bytes.
    convenience init(answering text: String) throws {
        try self.init { _, connection in connection.send(text.utf8) }
    }

    deinit { listener.shutDown() }

    var requests: [Received] { log.state.withLock { $0.requests } }
    var connections: Int { log.state.withLock { $0.connections } }

    func url(_ target: String = "/") -> String { "http://127.0.0.1:\(port)\(target)" }

    private static func serve(_ connection: Socket, _ log: Log, _ behaviour: Behaviour) {
        var pending: [UInt8] = []
        while let request = Received.read(from: connection, &pending) {
            log.state.withLock { $0.requests.append(request) }
            guard behaviour(request, connection) else { break }
        }
        connection.close()
    }
}
