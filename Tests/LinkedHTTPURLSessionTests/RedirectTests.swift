// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

@Suite("A redirect over URLSession", .timeLimit(.minutes(1)))
struct RedirectTests {
    static let codes = [301, 302, 303, 307, 308]
    static let places = ["other port", "same origin", "other path", "scheme-relative", "other host"]

    @Test("Is returned, not followed: no other server hears of the token", arguments: codes, places)
    func isReturned(code: Int, place: String) async throws {
        let other = try LoopbackServer(answering: answer(body: "got you"))
        let server = try LoopbackServer { request, connection in
            let location =
                switch place {
                case "other port": other.url("/steal")
                case "same origin": "http://\(request["host"] ?? "")/steal"
                case "scheme-relative": "//127.0.0.1:\(other.port)/steal"
                case "other host": "http://localhost:\(other.port)/steal"
                default: "/steal"
                }
            return connection.send(answer("\(code) Moved", ["Location: \(location)"], body: "moved").utf8)
        }
        let request = HTTP.Request(
            .get, try HTTP.URL(server.url("/start")), headers: [.authorization: "Bearer example-token"])
        let response = try await URLSessionTransport().send(request)
        #expect(response.status == HTTP.Status(code))
        #expect(response.headers[.location]?.hasSuffix("/steal") == true)
        #expect(other.requests.isEmpty)
        #expect(server.requests.map(\.target) == ["/start"])
    }
}
