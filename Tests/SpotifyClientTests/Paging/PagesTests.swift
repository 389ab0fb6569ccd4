// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import SpotifyClient
import Testing

@Suite("Long lists")
struct PagesTests {
    /// Makes a page of playlists as Spotify sends it; the other members can be set.
    static func page(
        _ names: [String?], offset: JSON, limit: JSON, next: JSON = "https://api.spotify.com/v1/me/playlists?x"
    ) -> JSON {
        [
            "items": .array(names.map { $0.map { ["id": "x", "name": .string($0)] } ?? .null }),
            "offset": offset, "limit": limit, "next": next, "total": 100,
        ]
    }

    static func answering(_ pages: [JSON]) -> ScriptedTransport {
        ScriptedTransport {
            for page in pages { ExpectedRequest(.get, "/v1/me/playlists", answer: .json(page)) }
        }
    }

    static func offsets(_ http: ScriptedTransport) -> [String?] { http.requests.map { $0.url.query["offset"] } }

    func names(_ http: ScriptedTransport) async throws -> [String] {
        try await Spotify.example(over: http).playlists.mine().reduce(into: []) { $0.append($1.name) }
    }

    @Test("Continue by the server's own offset and limit, until there is no next page")
    func goesOn() async throws {
        let http = Self.answering([
            Self.page(["a", "b"], offset: 0, limit: 20), Self.page(["c"], offset: 20, limit: 20),
            Self.page(["d"], offset: 40, limit: 20, next: nil),
        ])
        #expect(try await names(http) == ["a", "b", "c", "d"])
        #expect(Self.offsets(http) == ["0", "20", "40"])
        #expect(http.requests.allSatisfy { $0.url.query["limit"] == "50" })
    }

    @Test("Continue by the requested limit if the server does not repeat it")
    func goesOnWithoutOffset() async throws {
        let http = Self.answering([
            Self.page(["a"], offset: nil, limit: nil), Self.page(["b"], offset: nil, limit: nil, next: nil),
        ])
        #expect(try await names(http) == ["a", "b"])
        #expect(Self.offsets(http) == ["0", "50"])
    }

    @Test("End at a page without elements, whatever it says is next")
    func endsAtEmptyPage() async throws {
        let http = Self.answering([Self.page(["a"], offset: 0, limit: 50), Self.page([], offset: 50, limit: 50)])
        #expect(try await names(http) == ["a"])
        #expect(http.requests.count == 2)
    }

    @Test("Do not end at a page of nulls")
    func goesOnAfterNulls() async throws {
        let http = Self.answering([
            Self.page([nil, nil], offset: 0, limit: 50), Self.page(["a"], offset: 50, limit: 50, next: nil),
        ])
        #expect(try await names(http) == ["a"])
    }

    @Test(
        "End where the server does not advance",
        arguments: [
            (0, 50), (49, 0), (50, -50), (.number(JSONNumber(Int.max)), 50), (-200, 50),
        ] as [(JSON, JSON)])
    func endsWithoutProgress(_ offset: JSON, _ limit: JSON) async throws {
        let http = Self.answering([
            Self.page(["a"], offset: 0, limit: 50), Self.page(["b"], offset: offset, limit: limit),
            Self.page(["never"], offset: 100, limit: 50),
        ])
        #expect(try await names(http) == ["a", "b"])
        #expect(http.requests.count == 2)
    }

    @Test(
        "Never follow the URL of the next page",
        arguments: [
            "https://evil.example/v1/me/playlists?offset=50", "http://api.spotify.com/v1/me/playlists?offset=50",
            "https://api.spotify.com.evil.example/", "https://api.spotify.com@evil.example/", "//evil.example/",
            "https://api.spotify.com/v1/me/player/next?offset=50", "not a url", "",
        ])
    func ignoresNext(_ next: String) async throws {
        let http = Self.answering([
            Self.page(["a"], offset: 0, limit: 50, next: .string(next)),
            Self.page(["b"], offset: 50, limit: 50, next: nil),
        ])
        #expect(try await names(http) == ["a", "b"])
        for request in http.requests {
            #expect(request.url.origin == .spotify)
            #expect(request.url.path == "/v1/me/playlists")
        }
        #expect(Self.offsets(http) == ["0", "50"])
    }

    @Test("Fetch no page before it is needed")
    func fetchesOnDemand() async throws {
        let http = Self.answering([Self.page(["a", "b", "c"], offset: 0, limit: 50)])
        let playlists = Spotify.example(over: http).playlists.mine()
        #expect(http.requests.isEmpty)
        let two = try await playlists.prefix(2).reduce(into: []) { $0.append($1.name) }
        #expect(two == ["a", "b"])
        #expect(http.requests.count == 1)
    }

    @Test("Can be iterated again, from the beginning")
    func iteratesAgain() async throws {
        let page = Self.page(["a"], offset: 0, limit: 50, next: nil)
        let http = Self.answering([page, page])
        let playlists = Spotify.example(over: http).playlists.mine()
        for _ in 1...2 {
            #expect(try await playlists.reduce(into: []) { $0.append($1.name) } == ["a"])
        }
        #expect(Self.offsets(http) == ["0", "0"])
    }

    @Test(
        "Return their first elements in pages no larger than needed",
        arguments: [
            (0, [], []), (2, ["2"], ["a", "b"]), (3, ["3"], ["a", "b"]), (80, ["50"], ["a", "b"]), (-1, [], []),
        ] as [(Int, [String], [String])])
    func firstFew(_ count: Int, _ limits: [String], _ expected: [String]) async throws {
        let http = Self.answering([Self.page(["a", "b", "c"].prefix(2).map { $0 }, offset: 0, limit: 50, next: nil)])
        let names = try await Spotify.example(over: http).playlists.mine().first(count).map(\.name)
        #expect(names == expected)
        #expect(http.requests.map { $0.url.query["limit"] } == limits)
    }

    @Test(
        "Have pages of the wanted size, within Spotify's limits",
        arguments: [
            (1, "1"), (50, "50"), (51, "50"), (0, "1"), (-5, "1"), (Int.max, "50"),
        ])
    func pageSize(_ size: Int, _ limit: String) async throws {
        let http = Self.answering([Self.page(["a"], offset: 0, limit: 50, next: nil)])
        for try await _ in Spotify.example(over: http).playlists.mine().inPages(of: size) {}
        #expect(http.requests.first?.url.query["limit"] == limit)
    }

    @Test("Whole pages have the size of the list and what was dropped")
    func wholePages() async throws {
        let http = Self.answering([
            Self.page(["a", nil], offset: 0, limit: 2), Self.page(["b"], offset: 2, limit: 2, next: nil),
        ])
        var pages: [Page<Playlist>] = []
        for try await page in Spotify.example(over: http).playlists.mine().pages { pages.append(page) }
        #expect(pages.map(\.total) == [100, 100])
        #expect(pages.map(\.dropped.count) == [1, 0])
    }

    @Test("End after an error")
    func endsAfterError() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me/playlists", answer: .json(Self.page(["a"], offset: 0, limit: 50)))
            ExpectedRequest(.get, "/v1/me/playlists", answer: .status(404))
        }
        var iterator = Spotify.example(over: http).playlists.mine().makeAsyncIterator()
        #expect(try await iterator.next()?.name == "a")
        await #expect(throws: SpotifyError.self) { try await iterator.next() }
        #expect(try await iterator.next() == nil)
        #expect(http.requests.count == 2)
    }

    @Test("A search ends at a thousand, and its last page does not reach beyond")
    func searchEnds() async throws {
        let http = ScriptedTransport { request in
            let query = request.url.query
            let body: JSON = [
                "tracks": [
                    "items": [["id": "x", "name": "t"]],
                    "offset": .number(JSONNumber(query["offset"] ?? "") ?? JSONNumber(0)),
                    "limit": .number(JSONNumber(query["limit"] ?? "") ?? JSONNumber(0)), "next": "https://x",
                    "total": 5000,
                ]
            ]
            return HTTP.Response(status: .ok, body: body.jsonBytes())
        }
        let found = Spotify.example(over: http).search("t", for: Track.self).inPages(of: 9)
        #expect(try await found.reduce(0) { count, _ in count + 1 } == 112)
        let reach = http.requests.compactMap { request -> Int? in
            guard let offset = Int(request.url.query["offset"] ?? ""), let limit = Int(request.url.query["limit"] ?? "")
            else { return nil }
            return offset + limit
        }
        #expect(reach.max() == 1000)
        #expect(reach.count == 112)
    }

    /// A page of what was played, with a cursor.
    static func played(_ name: String, before: JSON, next: JSON = "https://api.spotify.com/v1/x") -> JSON {
        [
            "items": [["track": ["name": .string(name), "type": "track"], "played_at": "2026-03-01T08:00:00Z"]],
            "cursors": before.isNull ? nil : ["before": before, "after": "9"], "limit": 50, "next": next,
        ]
    }

    @Test(
        "Lists with cursors continue by them, and end at a missing or repeated one",
        arguments: [
            (
                [played("a", before: "2"), played("b", before: "1"), played("c", before: "0", next: nil)], "abc",
                [nil, "2", "1"]
            ),
            ([played("a", before: "2"), played("b", before: nil)], "ab", [nil, "2"]),
            ([played("a", before: "")], "a", [nil]),
            ([played("a", before: "2"), played("b", before: "1"), played("c", before: "2")], "abc", [nil, "2", "1"]),
        ] as [([JSON], String, [String?])])
    func cursors(_ pages: [JSON], _ names: String, _ before: [String?]) async throws {
        let http = ScriptedTransport {
            for page in pages { ExpectedRequest(.get, "/v1/me/player/recently-played", answer: .json(page)) }
        }
        let heard = try await Spotify.example(over: http).recentlyPlayed().reduce(into: "") { $0 += $1.name }
        #expect(heard == names)
        #expect(http.requests.map { $0.url.query["before"] } == before)
        #expect(http.requests.allSatisfy { $0.url.query["offset"] == nil })
    }
}
