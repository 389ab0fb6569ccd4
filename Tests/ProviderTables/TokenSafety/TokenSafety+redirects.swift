// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

package import LinkedHTTP
import LinkedHTTPTesting

extension TokenSafety {
    static let codes = [301, 302, 303, 307, 308]

    /// A client that follows redirects of its own server is redirected to another one.
    static let redirects = codes.flatMap { code in
        Places.hostile.map { place in redirect(code, to: place) }
            + [redirect(code, to: "http://127.0.0.1:OTHER/", .post), redirect(code, to: "/next", .post)]
    }

    private static func redirect(_ code: Int, to place: String, _ method: HTTP.Method = .get) -> Row {
        Row("\(method), \(code) to \(place.debugDescription)") { transport in
            let stage = try Stage(over: transport, redirectingTo: place, code: code)
            // What the servers received is checked first.
            let outcome = await outcome { try await stage.get("/start", method) }
            try stage.judge(["/start"])
            _ = try outcome.failure()
        }
    }

    /// The same after some redirects that it may follow: a path, no scheme, a path again.
    static let chains = Places.hostile.flatMap { place in
        (1...3).map { steps in
            Row("a chain of \(steps), then \(place.debugDescription)") { transport in
                let code = codes[steps]
                let stage = try Stage(over: transport, redirectingTo: place, code: code, steps: steps)
                let outcome = await outcome { try await stage.get("/start") }
                try stage.judge(["/start"] + (1...steps).map { "/\($0)" })
                _ = try outcome.failure()
            }
        }
    }

    /// From https to http, where others could read the token.
    static let downgrades = codes.flatMap { code in
        ["http://127.0.0.1:OWN/", "http://127.0.0.1:OTHER/", "HTTP://127.0.0.1.:OWN/", "http://localhost:OWN/"].map {
            place in
            Row("\(code) from https to \(place)") { transport in
                let stage = try Stage(over: transport, redirectingTo: place, code: code, isBehindTLS: true)
                let outcome = await outcome { try await stage.get("/start", scheme: "https") }
                try stage.judge(["/start"])
                try require(stage.own.requests.allSatisfy { $0["x-tls"] == "on" }, "the token went out in the clear")
                _ = try outcome.failure()
            }
        }
    }

    /// A transport alone, without the client that protects the token, returns the redirect.
    static let unguarded = codes.flatMap { code in
        (Places.hostile + Places.ownLocations).map { place in
            Row("the transport alone, \(code) to \(place.debugDescription)") { transport in
                let stage = try Stage(over: transport, redirectingTo: place, code: code)
                let request = HTTP.Request(
                    .get, try HTTP.URL(stage.url("http://127.0.0.1:OWN/start")),
                    headers: [.authorization: "Bearer \(Stage.token)"])
                let outcome = await outcome { try await transport.send(request) }
                try stage.judge(["/start"])
                // A malformed head may be an error; if it is a response, it must not be changed.
                guard let response = try? outcome.get() else { return }
                try require(response.status.code == code, "a \(code) came back as \(response.status)")
                if Places.ownLocations.contains(place) {
                    try require(response.headers[.location]?.contains("next") == true, "the location is lost")
                }
            }
        }
    }

    /// The rows that a transport fails if it follows all redirects.
    package static let plainest = redirects.filter { $0.name.hasSuffix("to \"http://127.0.0.1:OTHER/\"") }
}

/// A transport that sends the token to every redirect's target, which the table has to detect.
package struct Leaking: HTTP.Transport {
    private let transport: any HTTP.Transport

    package init(_ transport: any HTTP.Transport) { self.transport = transport }

    package func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        let response = try await transport.send(request)
        guard let location = response.headers[.location] else { return response }
        var request = request
        request.url = try request.url.resolving(location)
        request.freeToken()
        return try await transport.send(request)
    }
}
