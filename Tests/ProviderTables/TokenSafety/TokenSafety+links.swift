// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import SpotifyClient

extension TokenSafety {
    /// A program requests a link of an answer without checking it.
    static let links = (Places.hostile + Places.relative).map { link in
        Row("the link \(link.debugDescription)") { transport in
            let stage = try Stage(over: transport)
            let outcome = await outcome { try await stage.client.get(stage.url(link), as: JSON.self) }
            try stage.judge([])
            _ = try outcome.failure()
        }
    }

    /// Spotify's answers have the URL of the next page: only whether there is one is used.
    static let pages = (Places.hostile + Places.relative).map { link in
        Row("a page with \(link.debugDescription) as next and href") { transport in
            let other = try LoopbackServer(answering: answer(body: "got you"))
            let own = try LoopbackServer { request, connection in
                let port = Int(request["host"]?.split(separator: ":").last ?? "") ?? 0
                let isLast = request.target.contains("offset=50")
                let place = JSON.string(Stage.fill(link, own: port, other: other.port))
                let page: JSON = [
                    "href": place, "next": isLast ? nil : place, "previous": place, "limit": 50, "total": 2,
                    "offset": isLast ? 50 : 0, "items": [["id": "x", "name": "x", "href": place]],
                ]
                return connection.send(answer(body: String(decoding: page.jsonBytes(), as: UTF8.self)).utf8)
            }
            let client = AccountClient(
                AccessToken(Stage.token), origins: [.loopback(port: own.port)], retry: .never,
                over: HTTP.Client(transport, middleware: [FollowRedirects()]))
            let spotify = Spotify(client: client, at: .loopback(port: own.port))
            let names = try await spotify.playlists.mine().reduce(into: []) { $0.append($1.name) }
            try require(other.requests.isEmpty, "the other server received a request")
            try require(names == ["x", "x"], "the list has \(names)")
            try require(own.requests.count == 2, "the token's own server received \(own.requests.count) requests")
            for request in own.requests {
                try require(request.target.hasPrefix("/v1/me/playlists?"), "\(request.target) was asked for")
                try require(request["authorization"] == "Bearer \(Stage.token)", "a page was asked for without a token")
            }
        }
    }
}
