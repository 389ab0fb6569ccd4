// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest.Check {
    /// Checks that a missing response is a transport error that says what happened and shows no secret.
    static let breaking: [Self] = [
        Self(name: "says that nobody answers") { bench in
            let (socket, port) = try Socket.bound(listening: false)
            defer { socket.close() }
            let url = try HTTP.URL("http://127.0.0.1:\(port)/?secret=example-query")
            let error = try await bench.transportError("a port that refuses", of: HTTP.Request(.get, url))
            try bench.require(error.code == .unreachable, "a refused connection is \(error)")
        },
        Self(name: "says that the connection broke") { bench in
            let starts = [
                "nothing": "", "half a status line": "HTTP/1.1 20",
                "half a head": "HTTP/1.1 200 OK\r\nContent-Length: 9\r\nX-",
                "half a body": "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nexample-body",
                "half a chunk": "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nexample-body",
            ]
            for (name, start) in starts.sorted(by: { $0.key < $1.key }) {
                for ending in ["reset", "closed"] {
                    let server = try LoopbackServer { _, connection in
                        _ = connection.send(start.utf8)
                        if ending == "reset" { connection.resetWhenClosed() }
                        return false
                    }
                    let error = try await bench.transportError(
                        "\(name), and then \(ending)", of: bench.request(.get, server, "/?secret=example-query"))
                    try bench.require(error.isTransient, "\(name), and then \(ending): not transient: \(error)")
                }
            }
        },
        Self(name: "ends when a kept connection closes instead of an answer, and sends nothing twice that must not be")
        {
            bench in
            let bodies: [(HTTP.Method, String?)] = [
                (.post, "example-body"), (.post, nil), (.post, ""), (.patch, "example-body"), (.put, "example-body"),
                (.delete, nil), (.get, nil),
            ]
            for (method, body) in bodies {
                let server = try LoopbackServer { request, connection in
                    request.target == "/kept" && connection.send(answer(body: "x").utf8)
                }
                _ = try await bench.get(server, "/kept")
                let request = try bench.request(
                    method, server, "/?secret=example-query", body: body.map { Array($0.utf8) })
                let situation = "\(method) with \(body.map { "\($0.utf8.count) bytes" } ?? "no body")"
                let error = try await bench.transportError(situation, of: request)
                try bench.require(error.isTransient, "\(situation): not transient: \(error)")
                let received = server.requests.count { $0.target != "/kept" }
                try bench.require(
                    received <= 1 || request.mayBeSentAgain, "\(situation): the server received it \(received) times")
            }
        },
        Self(name: "says that it was not HTTP") { bench in
            for text in ["SSH-2.0-Server\r\n\r\n", "HTTP/1.1 abc\r\n\r\n"] {
                let server = try LoopbackServer { _, connection in
                    _ = connection.send(text.utf8)
                    return false
                }
                _ = try await bench.transportError("no HTTP", of: bench.request(.get, server, "/?secret=example-query"))
            }
        },
        Self(name: "doesn't take in headers without end") { bench in
            let server = try LoopbackServer { _, connection in
                var isOpen = connection.send("HTTP/1.1 200 OK\r\n".utf8)
                for _ in 0..<(1 << 12) where isOpen {
                    isOpen = connection.send("X-More: \(String(repeating: "x", count: 1000))\r\n".utf8)
                }
                return connection.send("Content-Length: 0\r\n\r\n".utf8)
            }
            _ = try await bench.transportError("four megabytes of headers", of: bench.request(.get, server))
        },
    ]
}
