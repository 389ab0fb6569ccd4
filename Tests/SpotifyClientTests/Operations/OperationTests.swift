// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import SpotifyClient
import Testing

/// One operation: the call, the expected request, and a body for the answer.
struct Golden: Sendable, CustomTestStringConvertible {
    let name: String
    let line: String
    var query: HTTP.Query = [:]
    var body: JSON?
    var scopes: Set<Scope> = []
    let answer: String
    let result: [String]
    let call: @Sendable (Spotify) async throws -> [String]

    var testDescription: String { name }
}

@Suite("Operations send what Spotify documents")
struct OperationTests {
    static let playlist = Playlist.ID("Playlist00000000000001")

    static let goldens: [Golden] = [
        Golden(name: "me", line: "GET /v1/me", answer: "me", result: ["acct-example-0001"]) { spotify in
            [try await spotify.me().accountID ?? ""]
        },
        Golden(
            name: "my playlists", line: "GET /v1/me/playlists", query: ["limit": 50, "offset": 0],
            scopes: [.playlistReadPrivate], answer: "my-playlists",
            result: ["Dinner Jazz", "Rainy Sundays", "Ours"]
        ) { spotify in
            try await names(spotify.playlists.mine(), \.name)
        },
        Golden(
            name: "a playlist", line: "GET /v1/playlists/Playlist00000000000001",
            query: ["market": "SE", "additional_types": "track,episode"], answer: "playlist-both",
            result: ["Dinner Jazz"]
        ) { spotify in
            [try await spotify.playlists.playlist(playlist, market: "SE").name]
        },
        Golden(
            name: "items of a playlist", line: "GET /v1/playlists/Playlist00000000000001/items",
            query: ["limit": 50, "offset": 0, "additional_types": "track,episode"], scopes: [.playlistReadPrivate],
            answer: "playlist-items", result: ["Low Tide", "Over the Hills", "Sieben Brücken"]
        ) { spotify in
            try await names(spotify.playlists.items(of: playlist), \.name)
        },
        Golden(
            name: "items of a playlist in a market", line: "GET /v1/playlists/Playlist00000000000001/items",
            query: ["limit": 50, "offset": 0, "market": "DE", "additional_types": "track,episode"],
            scopes: [.playlistReadPrivate], answer: "playlist-items",
            result: ["Low Tide", "Over the Hills", "Sieben Brücken"]
        ) { spotify in
            try await names(spotify.playlists.items(of: playlist, market: "DE"), \.name)
        },
        Golden(
            name: "make a playlist", line: "POST /v1/me/playlists",
            body: ["name": "My \"Favourites\"", "public": false, "description": "Ångström & co."],
            scopes: [.playlistModifyPrivate], answer: "playlist-created",
            result: ["Playlist00000000000009"]
        ) { spotify in
            let made = try await spotify.playlists.create(named: "My \"Favourites\"", description: "Ångström & co.")
            return [made.id.rawValue]
        },
        Golden(
            name: "make a public, collaborative playlist", line: "POST /v1/me/playlists",
            body: ["name": "Ours", "public": true, "collaborative": true],
            scopes: [.playlistModifyPublic], answer: "playlist-created",
            result: ["My Favourites"]
        ) { spotify in
            [try await spotify.playlists.create(named: "Ours", isPublic: true, isCollaborative: true).name]
        },
        Golden(
            name: "add tracks", line: "POST /v1/playlists/Playlist00000000000001/items",
            body: ["uris": ["spotify:track:Track00000000000000001", "spotify:track:Track00000000000000002"]],
            scopes: [], answer: "playlist-changed",
            result: ["AAAAEXAMPLE10"]
        ) { spotify in
            let tracks = [Track.ID("Track00000000000000001"), Track.ID("Track00000000000000002")]
            return [try await spotify.playlists.add(tracks, to: playlist)?.id ?? ""]
        },
        Golden(
            name: "add an episode in front", line: "POST /v1/playlists/Playlist00000000000001/items",
            body: ["uris": ["spotify:episode:Episode000000000000001"], "position": 0],
            scopes: [], answer: "playlist-changed",
            result: ["AAAAEXAMPLE10"]
        ) { spotify in
            let episode = Episode.ID("Episode000000000000001")
            return [try await spotify.playlists.add([episode], to: playlist, at: 0)?.id ?? ""]
        },
        Golden(
            name: "favourite artists", line: "GET /v1/me/top/artists",
            query: ["time_range": "medium_term", "limit": 50, "offset": 0], scopes: [.userTopRead],
            answer: "top-artists", result: ["Ada Okonjo Trio", "Béla & the Lanterns"]
        ) { spotify in
            try await names(spotify.top.artists(), \.name)
        },
        Golden(
            name: "favourite tracks", line: "GET /v1/me/top/tracks",
            query: ["time_range": "short_term", "limit": 50, "offset": 0], scopes: [.userTopRead],
            answer: "top-tracks", result: ["Low Tide", "Sieben Brücken"]
        ) { spotify in
            try await names(spotify.top.tracks(range: .shortTerm), \.name)
        },
        Golden(
            name: "recently played", line: "GET /v1/me/player/recently-played", query: ["limit": 50],
            scopes: [.userReadRecentlyPlayed], answer: "recently-played",
            result: ["Low Tide", "Slow Ferry (Take 2)"]
        ) { spotify in
            try await names(spotify.recentlyPlayed(), \.name)
        },
        Golden(
            name: "search in a market", line: "GET /v1/search",
            query: ["q": "Simon & Garfunkel+é?", "type": "track", "market": "SE", "limit": 10, "offset": 0],
            answer: "search-everything", result: ["Low Tide"]
        ) { spotify in
            try await spotify.search("Simon & Garfunkel+é?", for: Track.self, market: "SE").first(10).map(\.name)
        },
        Golden(
            name: "a track", line: "GET /v1/tracks/Track00000000000000001", query: ["market": "SE"],
            answer: "track-with-floats", result: ["Low Tide"]
        ) { spotify in
            [try await spotify.tracks.track(Track.ID("Track00000000000000001"), market: "SE").name]
        },
        Golden(
            name: "how a track sounds", line: "GET /v1/audio-features/Track00000000000000001",
            answer: "audio-features", result: ["0.25"]
        ) { spotify in
            ["\(try await spotify.tracks.features(of: Track.ID("Track00000000000000001")).energy ?? 0)"]
        },
        Golden(
            name: "how a track is built", line: "GET /v1/audio-analysis/Track00000000000000001",
            answer: "audio-analysis", result: ["2"]
        ) { spotify in
            ["\(try await spotify.tracks.analysis(of: Track.ID("Track00000000000000001")).bars.count)"]
        },
        Golden(
            name: "a user of any name", line: "GET /v1/users/m%C3%ADra%20%2B%24%2F.x", answer: "me", result: ["Mira"]
        ) { spotify in
            [try await spotify.users.user(Spotify.User.ID("míra +$/.x")).displayName ?? ""]
        },
        Golden(
            name: "playlists of a user", line: "GET /v1/users/mira.example/playlists",
            query: ["limit": 50, "offset": 0], scopes: [.playlistReadPrivate], answer: "my-playlists",
            result: ["Dinner Jazz", "Rainy Sundays", "Ours"]
        ) { spotify in
            try await names(spotify.users.playlists(of: Spotify.User.ID("mira.example")), \.name)
        },
    ]

    static func names<Element>(
        _ pages: Pages<Page<Element>>, _ name: @Sendable (Element) -> String
    ) async throws -> [String] {
        try await pages.reduce(into: []) { $0.append(name($1)) }
    }

    @Test("Method, path, query, body and scopes", arguments: goldens)
    func sends(_ golden: Golden) async throws {
        let client = FakeClient(try fixture(golden.answer))
        #expect(try await golden.call(Spotify(client: client)) == golden.result)

        let request = try #require(client.requests.first)
        #expect(client.requests.count == 1)
        #expect("\(request.method) \(request.url.path)" == golden.line)
        #expect(request.url.origin == .spotify)
        #expect(Dictionary(items: request.url.query) == Dictionary(items: golden.query))
        let body = try request.body.map { try JSON(parsing: $0) }
        #expect(body == golden.body)
        #expect(request.headers[.accept] == "application/json")
        #expect(request.headers[.contentType] == golden.body.map { _ in "application/json" })
        #expect(client.scopes == [golden.scopes])
    }

    typealias Search = @Sendable (Spotify) async throws -> [String]

    static let searches: [(String, Search, [String])] = [
        ("track", { @Sendable in try await names($0.search("x", for: Track.self), \.name) }, ["Low Tide"]),
        ("artist", { @Sendable in try await names($0.search("x", for: Artist.self), \.name) }, ["Ada Okonjo Trio"]),
        ("album", { @Sendable in try await names($0.search("x", for: Album.self), \.name) }, ["Harbour Lights"]),
        ("playlist", { @Sendable in try await names($0.search("x", for: Playlist.self), \.name) }, ["Dinner Jazz"]),
        ("show", { @Sendable in try await names($0.search("x", for: Show.self), \.name) }, ["The Long Way Home"]),
        ("episode", { @Sendable in try await names($0.search("x", for: Episode.self), \.name) }, ["Over the Hills"]),
        ("audiobook", { @Sendable in try await names($0.search("x", for: Audiobook.self), \.name) }, []),
    ]

    @Test("Each kind of object is searched for by its name", arguments: searches)
    func finds(_ type: String, _ search: Search, _ names: [String]) async throws {
        let client = FakeClient(try fixture("search-everything"))
        #expect(try await search(Spotify(client: client)) == names)
        #expect(client.requests.first?.url.query["type"] == type)
        #expect(client.requests.first?.url.query["market"] == nil)
    }

    @Test("An id stays one segment of the path, with any characters")
    func escapesIDs() async throws {
        let client = FakeClient(try fixture("playlist-items"))
        _ = try await Spotify(client: client).playlists.items(of: Playlist.ID("a/b?c#d e")).first(1)
        #expect(client.requests.first?.url.path == "/v1/playlists/a%2Fb%3Fc%23d%20e/items")
        #expect(client.requests.first?.pathTemplate == "/v1/playlists/{id}/items")
    }

    @Test("An id that cannot stand in a path sends nothing", arguments: ["", ".", ".."])
    func refusesIDs(_ id: String) async throws {
        let client = FakeClient([])
        let error = await #expect(throws: SpotifyError.self) {
            try await Spotify(client: client).playlists.playlist(Playlist.ID(id))
        }
        #expect(error?.code == .badRequest)
        #expect(error?.linkProblem == nil)
        #expect(client.requests.isEmpty)
    }

    @Test(
        "More than a hundred tracks are added a hundred at a time, in order",
        arguments: [
            (0, nil, []), (1, nil, [1]), (100, 5, [100]), (101, nil, [100, 1]), (250, 5, [100, 100, 50]),
        ] as [(Int, Int?, [Int])])
    func chunks(_ count: Int, _ position: Int?, _ sizes: [Int]) async throws {
        let client = FakeClient(try fixture("playlist-changed"))
        let ids = (0..<count).map { Track.ID("t\($0)") }
        let snapshot = try await Spotify(client: client).playlists.add(ids, to: Self.playlist, at: position)
        #expect((snapshot == nil) == (count == 0))

        let bodies = try client.requests.map { try JSON(parsing: $0.body ?? []) }
        #expect(bodies.map { $0["uris"]?.array?.count } == sizes)
        #expect(bodies.flatMap { $0["uris"]?.array ?? [] } == ids.map { .string("spotify:track:\($0)") })
        let starts = sizes.indices.map { position.map { $0 } != nil ? (position ?? 0) + $0 * 100 : nil }
        #expect(bodies.map { $0["position"]?.int } == starts)
    }

    @Test("A local file cannot be added, and nothing is sent")
    func refusesLocalFiles() async throws {
        let client = FakeClient([])
        let error = await #expect(throws: SpotifyError.self) {
            try await Spotify(client: client).playlists.add([Track.ID("a"), Track.ID("")], to: Self.playlist)
        }
        #expect(error?.code == .badRequest)
        #expect(client.requests.isEmpty)
    }

    @Test("A server under test can stand in for Spotify's")
    func otherOrigin() async throws {
        let client = FakeClient(try fixture("me"))
        _ = try await Spotify(client: client, at: .loopback(port: 8080)).me()
        #expect(client.requests.first?.url.text == "http://127.0.0.1:8080/v1/me")
    }

    @Test("Operations without a method use the same client")
    func escapeHatch() async throws {
        let http = ScriptedTransport { ExpectedRequest(.get, "/v1/markets", answer: .json(["markets": ["SE"]])) }
        let markets: JSON = try await Spotify.example(over: http).client.get("https://api.spotify.com/v1/markets")
        #expect(markets["markets"]?[0] == "SE")
        #expect(http.requests.first?.carries(exampleToken) == true)
    }

    @Test("There are 19 scopes")
    func scopes() {
        let scopes: Set<Scope> = [
            .ugcImageUpload, .userReadPlaybackState, .userModifyPlaybackState, .userReadCurrentlyPlaying,
            .appRemoteControl, .streaming, .playlistReadPrivate, .playlistReadCollaborative, .playlistModifyPrivate,
            .playlistModifyPublic, .userFollowModify, .userFollowRead, .userReadPlaybackPosition, .userTopRead,
            .userReadRecentlyPlayed, .userLibraryModify, .userLibraryRead, .userReadEmail, .userReadPrivate,
        ]
        #expect(scopes.count == 19)
        #expect(scopes.allSatisfy { $0.rawValue.allSatisfy { $0.isLowercase || $0 == "-" } })
    }
}

extension [String: String] {
    /// The items by name; the same name twice shows.
    fileprivate init(items: HTTP.Query) {
        self.init(items.map { ($0.name, $0.value) }) { "\($0), \($1)" }
    }
}
