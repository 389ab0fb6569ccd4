// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest.Check {
    /// Checks that redirects are responses, and that a request goes only to its own server.
    static let redirecting: [Self] = [
        Self(name: "follows no redirect: no other server hears of the token") { bench in
            let other = try LoopbackServer(answering: answer(body: "got you"))
            let own = try LoopbackServer { request, connection in
                let parts = request.target.split(separator: "/")
                let location =
                    switch parts.last {
                    case "port": "http://127.0.0.1:\(other.port)/"
                    case "host": "http://localhost:\(other.port)/"
                    case "relative": "//127.0.0.1:\(other.port)/"
                    case "userinfo": "http://\(request["host"] ?? "")@127.0.0.1:\(other.port)/"
                    default: "/elsewhere"
                    }
                return connection.send(
                    answer("\(parts.first ?? "") Moved", ["Location: \(location)"], body: "moved").utf8)
            }
            let places = ["port", "host", "relative", "userinfo", "path"]
            var sent = 0
            for code in [301, 302, 303, 307, 308] {
                for place in places {
                    for method in [.get, .post] as [HTTP.Method] {
                        let response = try await bench.send(
                            bench.request(
                                method, own, "/\(code)/\(place)", body: method == .post ? Array("x".utf8) : nil))
                        sent += 1
                        try bench.require(
                            response.status.code == code, "a \(code) came back as \(response.status)")
                        try bench.require(response.headers[.location] != nil, "a \(code) lost its Location")
                        try bench.require(
                            other.requests.isEmpty, "\(method), \(code): another server received the request")
                        try bench.require(
                            own.requests.count == sent, "\(method), \(code): the redirect was followed")
                    }
                }
            }
        }
    ]
}
