// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

extension TransportCompatTest.Check {
    /// Checks that connections are kept, and that there are enough of them.
    static let connecting: [Self] = [
        Self(name: "uses a connection for one exchange after the other") { bench in
            let server = try LoopbackServer(answering: answer(body: "x"))
            for _ in 0..<20 { _ = try await bench.get(server) }
            try bench.require(server.requests.count == 20, "the server received \(server.requests.count) requests")
            // A connection may be returned a moment too late for the next exchange.
            try bench.require(server.connections <= 3, "20 exchanges took \(server.connections) connections")
        },
        Self(name: "lives with servers that close after an answer") { bench in
            let server = try LoopbackServer { _, connection in
                _ = connection.send(answer(body: "x").utf8)
                return false
            }
            var answered = 0
            for _ in 0..<10 {
                do {
                    let response = try await bench.get(server)
                    try bench.require(response.body == Array("x".utf8), "the body is another")
                    answered += 1
                } catch let error as HTTP.TransportError {
                    // The connection was closed during the request: the policy decides about a retry.
                    try bench.require(error.isTransient, "an error that no retry would mend: \(error)")
                }
            }
            try bench.require(answered >= 5, "of 10 exchanges, \(answered) were answered")
        },
        Self(name: "has 64 exchanges in flight") { bench in
            let waiting = Waiting()
            let server = try LoopbackServer { request, connection in
                // The server answers after all requests have arrived.
                waiting.count.withLock { $0 += 1 }
                while waiting.count.withLock({ $0 }) < 64 { if connection.isClosed(within: 5) { return false } }
                return connection.send(answer(body: request.target).utf8)
            }
            let bodies = try await withThrowingTaskGroup(of: String.self) { group in
                for number in 0..<64 {
                    group.addTask {
                        String(decoding: try await bench.get(server, "/\(number)").body, as: UTF8.self)
                    }
                }
                return try await group.reduce(into: Set()) { $0.insert($1) }
            }
            try bench.require(bodies == Set((0..<64).map { "/\($0)" }), "\(bodies.count) of 64 got their own answer")
        },
    ]

    private final class Waiting: Sendable {
        let count = Mutex(0)
    }
}
