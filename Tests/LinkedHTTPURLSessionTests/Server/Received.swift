// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One request as it came over the wire.
struct Received: Sendable {
    var method: String
    var target: String
    var headers: [(name: String, value: String)]
    var body: [UInt8]

    subscript(name: String) -> String? { headers.first { $0.name == name.lowercased() }?.value }

    /// The next request of a connection; `nil` once it is closed.
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
        let length = request["content-length"].flatMap { Int($0) } ?? 0
        if request["expect"] != nil { _ = connection.send("HTTP/1.1 100 Continue\r\n\r\n".utf8) }
        while pending.count < length {
            let more = connection.receive()
            guard !more.isEmpty else { return nil }
            pending += more
        }
        request.body = Array(pending[..<length])
        pending.removeSubrange(..<length)
        return request
    }
}

/// A whole response as text.
func answer(_ status: String = "200 OK", _ headers: [String] = [], body: String = "") -> String {
    let fields = (headers + ["Content-Length: \(body.utf8.count)"]).map { "\($0)\r\n" }.joined()
    return "HTTP/1.1 \(status)\r\n\(fields)\r\n\(body)"
}
