// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedHTTP

extension DemoLibrary {
    /// Answers a request whose token is good.
    mutating func answer(_ request: HTTP.Request) -> HTTP.Response {
        let path = request.url.path.split(separator: "/").map(String.init)
        guard path.first == "v1" else { return .problem(404, "Service not found") }
        let query = request.url.query
        let body = request.body.flatMap { try? JSON(parsing: $0) } ?? .null
        switch (request.method, Array(path.dropFirst())) {
        case (.get, ["me"]): return .ok(profile)
        case (.get, ["me", "playlists"]):
            return .ok(page(playlists.map { json($0) }, of: request.url))
        case (.post, ["me", "playlists"]): return create(body)
        case (.get, ["me", "top", "artists"]):
            return .ok(page(topArtists(query["time_range"] ?? "medium_term").map(json(artist:)), of: request.url))
        case (.get, ["me", "top", "tracks"]):
            return .ok(page(topSongs(query["time_range"] ?? "medium_term").map(json(song:)), of: request.url))
        case (.get, ["me", "player", "recently-played"]):
            return .ok(recentlyPlayed(limit: query["limit"].flatMap { Int($0) } ?? 20))
        default:
            guard path.count == 4, path[1] == "playlists", ["items", "tracks"].contains(path[3]),
                let place = playlists.firstIndex(where: { $0.id == path[2] })
            else { return .problem(404, "Resource not found") }
            switch request.method {
            case .get: return .ok(page(items(of: playlists[place]), of: request.url))
            case .post: return add(body, to: place)
            default: return .problem(405, "Method not allowed")
            }
        }
    }

    private mutating func create(_ body: JSON) -> HTTP.Response {
        guard let name = body["name"]?.string, !name.isEmpty else {
            return .problem(400, "Missing required field: name")
        }
        let made = create(
            name: name, description: body["description"]?.string ?? "", isPublic: body["public"]?.bool ?? true)
        return .ok(json(made), status: .created)
    }

    private mutating func add(_ body: JSON, to place: Int) -> HTTP.Response {
        let uris = (body["uris"]?.array ?? []).compactMap(\.string)
        guard (1...100).contains(uris.count) else { return .problem(400, "Between 1 and 100 uris are needed") }
        let songs = uris.compactMap(DemoID.song(uri:))
        guard songs.count == uris.count else { return .problem(400, "Payload contains a non-existing ID") }
        playlists[place].songs += songs
        playlists[place].version += 1
        return .ok(["snapshot_id": .string("demo-\(playlists[place].version)")], status: .created)
    }

    /// A part of a list, with the address of the next one.
    private func page(_ all: [JSON], of url: HTTP.URL) -> JSON {
        func number(_ name: String, _ usual: Int, _ range: ClosedRange<Int>) -> Int {
            min(max(url.query[name].flatMap { Int($0) } ?? usual, range.lowerBound), range.upperBound)
        }
        let limit = number("limit", 20, 1...50)
        let offset = number("offset", 0, 0...100_000)
        let items = Array(all.dropFirst(offset).prefix(limit))
        var rest = HTTP.Query(url.query.filter { $0.name != "offset" && $0.name != "limit" })
        rest.add("offset", "\(offset + limit)")
        rest.add("limit", "\(limit)")
        let address = "\(url.origin)\(url.path)"
        return [
            "href": .string(address), "items": .array(items), "limit": .number(JSONNumber(limit)),
            "offset": .number(JSONNumber(offset)), "total": .number(JSONNumber(all.count)), "previous": .null,
            "next": offset + limit < all.count ? .string("\(address)?\(rest.encoded)") : .null,
        ]
    }
}
