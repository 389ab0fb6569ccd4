// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest.Check {
    /// Checks of bodies: none, small, large and too large.
    static let bodies: [Self] = [
        Self(name: "takes no body for one, and uses the connection again") { bench in
            let server = try LoopbackServer { request, connection in
                switch request.target {
                case "/204": connection.send("HTTP/1.1 204 No Content\r\n\r\n".utf8)
                case "/304": connection.send("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n".utf8)
                case "/head": connection.send("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n".utf8)
                default: connection.send(answer().utf8)
                }
            }
            for target in ["/204", "/304", "/head", "/empty"] {
                let method: HTTP.Method = target == "/head" ? .head : .get
                let response = try await bench.send(bench.request(method, server, target))
                try bench.require(response.body.isEmpty, "\(target): there is a body of \(response.body.count) bytes")
            }
            try bench.require(server.requests.count == 4, "of 4 requests, \(server.requests.count) were sent")
            try bench.require(server.connections < 4, "4 exchanges took \(server.connections) connections")
        },
        Self(name: "undoes gzip, or doesn't ask for it") { bench in
            let server = try LoopbackServer { request, connection in
                guard request["accept-encoding"]?.contains("gzip") == true else {
                    return connection.send(answer(body: String(repeating: "a", count: 1000)).utf8)
                }
                let length = "Content-Length: \(zipped.count)"
                return connection.send(
                    Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\(length)\r\n\r\n".utf8) + zipped)
            }
            let response = try await bench.get(server)
            try bench.require(
                response.body == [UInt8](repeating: UInt8(ascii: "a"), count: 1000),
                "a thousand bytes came back as \(response.body.count) others")
        },
        Self(name: "takes in a large body, however its end is told") { bench in
            let large = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
            let server = try LoopbackServer { request, connection in
                switch request.target {
                case "/length":
                    return connection.send(Array("HTTP/1.1 200 OK\r\nContent-Length: \(large.count)\r\n\r\n".utf8))
                        && connection.send(large)
                case "/chunks":
                    var isOpen = connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".utf8)
                    for start in stride(from: 0, to: large.count, by: 1 << 16) where isOpen {
                        let chunk = Array("10000\r\n".utf8) + large[start..<(start + 1 << 16)] + Array("\r\n".utf8)
                        isOpen = connection.send(chunk)
                    }
                    return isOpen && connection.send("0\r\n\r\n".utf8)
                default:
                    _ = connection.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".utf8)
                    _ = connection.send(large)
                    return false
                }
            }
            for target in ["/length", "/chunks", "/close"] {
                let response = try await bench.get(server, target)
                try bench.require(
                    response.body == large, "\(target): of \(large.count) bytes came \(response.body.count)")
            }
        },
        Self(name: "sends a large body") { bench in
            let large = (0..<(1 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 17 &+ $0 >> 8) }
            let server = try LoopbackServer(answering: answer(body: "thanks"))
            let response = try await bench.send(bench.request(.put, server, body: large))
            try bench.require(response.body == Array("thanks".utf8), "there was another response")
            let sent = server.requests.first?.body ?? []
            try bench.require(sent == large, "of \(large.count) bytes were sent \(sent.count)")
        },
        Self(name: "bounds a body while it receives") { bench in
            let chunk = "10000\r\n\(String(repeating: "x", count: 1 << 16))\r\n"
            let plain = [UInt8](repeating: 0x78, count: 1 << 16)
            let server = try LoopbackServer { request, connection in
                let isChunked = request.target == "/chunks"
                let framing = isChunked ? "Transfer-Encoding: chunked" : "Content-Length: \(1 << 26)"
                var isOpen = connection.send("HTTP/1.1 200 OK\r\n\(framing)\r\n\r\n".utf8)
                for _ in 0..<(1 << 10) where isOpen {
                    isOpen = isChunked ? connection.send(chunk.utf8) : connection.send(plain)
                    isOpen = isOpen && !connection.isClosed(within: 1)
                }
                if isOpen, isChunked { _ = connection.send("0\r\n\r\n".utf8) }
                return false
            }
            for target in ["/length", "/chunks"] {
                let error = try await bench.transportError(
                    "a body of 64 MiB", within: .seconds(20), of: bench.request(.get, server, target))
                try bench.require(error.code == .responseTooLarge, "a body of 64 MiB is not too large, but: \(error)")
            }
        },
    ]

    /// A thousand times the letter a, as gzip.
    private static let zipped: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0x4B, 0x4C, 0x1C, 0x05, 0xA3, 0x60,
        0x14, 0x0C, 0x77, 0x00, 0x00, 0x03, 0xDA, 0x38, 0x9A, 0xE8, 0x03, 0x00, 0x00,
    ]
}
