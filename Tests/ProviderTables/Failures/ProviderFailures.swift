// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting

/// A provider fails in every way: the caller gets an error in time, which says what happened.
package enum ProviderFailures {
    package static let rows =
        answers + silences + breaks + [
            Row("500 once, and then well") { transport in
                let provider = try Provider { number, connection in
                    connection.send(answer(number == 1 ? "500 Oops" : "200 OK", body: "{\"a\":1}").utf8)
                }
                let json = try await provider.outcome(over: transport).get()
                try require(json == ["a": 1] && provider.server.requests.count == 2, "the second answer counts")
            },
            Row("nobody listens") { transport in
                let (socket, port) = try Socket.bound(listening: false)
                defer { socket.close() }
                let outcome = try await Provider.ask(
                    "http://127.0.0.1:\(port)/v1/me?secret=example-query", of: .loopback(port: port), over: transport,
                    within: .seconds(5))
                try expect(.unreachable, of: outcome)
            },
            Row("https, and the server speaks none") { transport in
                let server = try LoopbackServer(answering: answer(body: "{}"))
                let outcome = try await Provider.ask(
                    "https://127.0.0.1:\(server.port)/v1/me", of: HTTP.Origin(host: "127.0.0.1", port: server.port),
                    over: transport, within: .seconds(2))
                let error = try outcome.failure()
                try require(error is HTTP.TransportError || error is DeadlineExceeded, "the error is \(error)")
                try require(server.requests.isEmpty, "the request went out in the clear")
            },
            Row("a body of 100 MB") { transport in
                let megabyte = [UInt8](repeating: 0x78, count: 1_000_000)
                let provider = try Provider { _, connection in
                    var isOpen = connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8)
                    for _ in 0..<100 where isOpen { isOpen = connection.send(megabyte) }
                    return false
                }
                try expect(.responseTooLarge, of: try await provider.outcome(over: transport))
            },
            Row("a body that says that it is of 100 MB") { transport in
                let provider = try Provider { _, connection in
                    _ = connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100000000\r\n\r\n".utf8)
                    _ = connection.isClosed(within: 10_000)
                    return false
                }
                try expect(.responseTooLarge, of: try await provider.outcome(over: transport))
            },
        ]

    static func expect(_ code: HTTP.TransportError.Code, of outcome: Result<JSON, any Error>) throws {
        let error = try outcome.failure()
        try require((error as? HTTP.TransportError)?.code == code, "the error is \(error)")
    }

    /// The provider sends nothing, or single bytes: the exchange ends at the deadline.
    static let silences = Delay.allCases.map { delay in
        Row(delay.description) { transport in
            let provider = try Provider { _, connection in
                _ = delay.make(connection)
                return false
            }
            let error = try await provider.outcome(over: transport, within: .milliseconds(300)).failure()
            try require(error is DeadlineExceeded, "the error is \(error)")
        }
    }

    /// The provider breaks its connections, and is asked again.
    static let breaks = ["", "HTTP/1.1 20", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{\"a"].flatMap { start in
        [true, false].map { isReset in
            Row("a connection \(isReset ? "reset" : "closed") after \(start.debugDescription)") { transport in
                let provider = try Provider { number, connection in
                    if number == 3 { return connection.send(answer(body: "{\"a\":1}").utf8) }
                    _ = connection.send(start.utf8)
                    if isReset { connection.resetWhenClosed() }
                    return false
                }
                let json = try await provider.outcome(over: transport).get()
                try require(json == ["a": 1], "the answer is \(json)")
            }
        }
    }
}
