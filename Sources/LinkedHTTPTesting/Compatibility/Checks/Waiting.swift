// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The ways in which a server makes its client wait. Each ends when the client closes the connection, or after ten seconds,
/// and says which.
package enum Delay: CaseIterable, Sendable, CustomStringConvertible {
    case silence, halfAHead, dripsItsHead, dripsItsBody

    package var description: String {
        switch self {
        case .silence: "a server that says nothing"
        case .halfAHead: "half a head"
        case .dripsItsHead: "a head, a byte now and then"
        case .dripsItsBody: "a body, a byte now and then"
        }
    }

    package func make(_ connection: Socket) -> Bool {
        switch self {
        case .silence: break
        case .halfAHead: _ = connection.send("HTTP/1.1 200 OK\r\nContent-".utf8)
        case .dripsItsHead: _ = connection.send("HTTP/1.1 200 OK\r\nX-Slow: ".utf8)
        case .dripsItsBody: _ = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".utf8)
        }
        guard self == .dripsItsHead || self == .dripsItsBody else { return connection.isClosed(within: 10_000) }
        for _ in 0..<500 where !connection.send("x".utf8) || connection.isClosed(within: 20) { return true }
        return false
    }
}

extension TransportCompatTest.Check {
    /// Checks that the deadline covers connecting, sending, waiting and reading together.
    static let waiting: [Self] =
        Delay.allCases.map { delay in
            Self(name: "keeps the deadline, and hangs up: \(delay)") { bench in
                let (endings, ended) = AsyncStream.makeStream(of: Bool.self)
                let server = try LoopbackServer { _, connection in
                    ended.yield(delay.make(connection))
                    return false
                }
                try await bench.meetsDeadline(of: bench.request(.get, server, "/?secret=example-query"))
                // On a very busy machine not even the request was sent in time, so that there is no connection to close.
                guard !server.requests.isEmpty else { return }
                for await hasHungUp in endings {
                    return try bench.require(hasHungUp, "the connection stayed open after the deadline")
                }
            }
        } + [
            Self(name: "keeps the deadline while it sends") { bench in
                // The system accepts connections, and no program reads from them.
                let (socket, port) = try Socket.bound()
                defer { socket.close() }
                let url = try HTTP.URL("http://127.0.0.1:\(port)/")
                let body = [UInt8](repeating: 0x78, count: 16 << 20)
                try await bench.meetsDeadline(of: HTTP.Request(.post, url, body: body))
            },
            Self(name: "sends nothing when the deadline has struck") { bench in
                let server = try LoopbackServer(answering: answer())
                let error = try await bench.error(
                    "a deadline in the past", within: .zero, of: bench.request(.get, server))
                try bench.require(error is DeadlineExceeded, "threw \(error), not DeadlineExceeded")
                try bench.require(server.requests.isEmpty, "the request was sent")
            },
        ]

    /// Checks that a cancelled task ends at once, and that the server sees the connection close.
    static let cancelling: [Self] =
        Delay.allCases.map { delay in
            Self(name: "ends when it is cancelled, and hangs up: \(delay)") { bench in
                let (arrivals, arrived) = AsyncStream.makeStream(of: Void.self)
                let (endings, ended) = AsyncStream.makeStream(of: Bool.self)
                let server = try LoopbackServer { _, connection in
                    arrived.yield()
                    ended.yield(delay.make(connection))
                    return false
                }
                let request = try bench.request(.get, server)
                let task = Task {
                    // If the transport ends by itself, do not wait.
                    defer { arrived.finish() }
                    return try await bench.error("a task that was cancelled", within: .seconds(20), of: request)
                }
                for await _ in arrivals { break }
                let clock = ContinuousClock()
                let start = clock.now
                task.cancel()
                let error = try await task.value
                let elapsed = start.duration(to: clock.now)
                try bench.require(error is CancellationError, "threw \(error), not CancellationError")
                try bench.require(elapsed < .seconds(5), "ended \(elapsed) after it was cancelled")
                for await hasHungUp in endings {
                    return try bench.require(hasHungUp, "the connection stayed open after it was cancelled")
                }
            }
        } + [
            Self(name: "sends nothing when it is cancelled already") { bench in
                let server = try LoopbackServer(answering: answer())
                let request = try bench.request(.get, server)
                let task = Task {
                    // Make sure that the task is cancelled before it sends.
                    while !Task.isCancelled { await Task.yield() }
                    return try await bench.error("a task that is cancelled", of: request)
                }
                task.cancel()
                let error = try await task.value
                try bench.require(error is CancellationError, "threw \(error), not CancellationError")
                try bench.require(server.requests.isEmpty, "the request was sent")
            }
        ]
}

extension Bench {
    /// Sends a request with a deadline of half a second, which it has to miss.
    fileprivate func meetsDeadline(of request: HTTP.Request) async throws {
        let clock = ContinuousClock()
        let start = clock.now
        let error = try await error("a deadline of half a second", within: .milliseconds(500), of: request)
        let elapsed = start.duration(to: clock.now)
        try require(error is DeadlineExceeded, "threw \(error), not DeadlineExceeded")
        try require(elapsed >= .milliseconds(500), "half a second was over after \(elapsed)")
        try require(elapsed < .seconds(5), "half a second was over after \(elapsed)")
    }
}
