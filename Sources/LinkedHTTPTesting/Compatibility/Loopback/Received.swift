// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One request as the server received it.
package struct Received: Sendable {
    package var method: String
    package var target: String
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]

    package subscript(name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

    /// Reads the next request of a connection; `nil` if it is closed.
    static func read(from connection: Socket, _ pending: inout [UInt8]) -> Received? {
        let end = Array("\r\n\r\n".utf8)
        var head: String?
        while head == nil {
            if let place = pending.indices.first(where: { pending[$0...].starts(with: end) }) {
                head = String(decoding: pending[..<place], as: UTF8.self)
                pending.removeSubrange(..<(place + end.count))
            } else {
                let more = connection.receive()
                guard !more.isEmpty else { return nil }
                pending += more
            }
        }
        let lines = (head ?? "").split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        let headers = lines.dropFirst().compactMap { line -> (name: String, value: String)? in
            guard let colon = line.firstIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            return (line[..<colon].lowercased(), String(value))
        }
        var request = Received(method: String(words[0]), target: String(words[1]), headers: headers, body: [])
        if request["expect"] != nil { _ = connection.send("HTTP/1.1 100 Continue\r\n\r\n".utf8) }
        let isChunked = request["transfer-encoding"]?.lowercased() == "chunked"
        let length = max(0, request["content-length"].flatMap { Int($0) } ?? 0)
        guard
            let body = isChunked
                ? chunks(from: connection, &pending) : take(length, from: connection, &pending)
        else { return nil }
        request.body = body
        return request
    }

    /// Reads a chunked body (RFC 9112 section 7.1).
    private static func chunks(from connection: Socket, _ pending: inout [UInt8]) -> [UInt8]? {
        var body: [UInt8] = []
        while true {
            var line: [UInt8] = []
            while line.last != UInt8(ascii: "\n") {
                guard let byte = take(1, from: connection, &pending) else { return nil }
                line += byte
            }
            let digits = String(decoding: line.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") }, as: UTF8.self)
            guard let size = Int(digits, radix: 16), size >= 0, let chunk = take(size, from: connection, &pending),
                take(2, from: connection, &pending) != nil
            else { return nil }
            if size == 0 { return body }
            body += chunk
        }
    }

    private static func take(_ count: Int, from connection: Socket, _ pending: inout [UInt8]) -> [UInt8]? {
        while pending.count < count {
            let more = connection.receive()
            guard !more.isEmpty else { return nil }
            pending += more
        }
        defer { pending.removeSubrange(..<count) }
        return Array(pending[..<count])
    }
}

/// Returns a whole response as text.
package func answer(_ status: String = "200 OK", _ headers: [String] = [], body: String = "") -> String {
    let fields = (headers + ["Content-Length: \(body.utf8.count)"]).map { "\($0)\r\n" }.joined()
    return "HTTP/1.1 \(status)\r\n\(fields)\r\n\(body)"
}
