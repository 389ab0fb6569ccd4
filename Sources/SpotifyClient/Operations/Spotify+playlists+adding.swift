// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify.Playlists {
    /// Adds tracks to a playlist, in their order.
    ///
    /// Needs `Scope/playlistModifyPublic` or `Scope/playlistModifyPrivate`, as the playlist is. A call takes 100;
    /// more are sent one hundred after the other. When one fails those before it are on the playlist; none is repeated,
    /// because what failed may have been added all the same.
    ///
    /// - Parameter position: Where the first one goes, counted from 0; `nil` adds them at the end.
    /// - Returns: The playlist's new version, if anything was added.
    /// - Throws: ``SpotifyError``; with ``SpotifyError/Code/badRequest``, and nothing sent, if an id is empty, as
    ///   those of local files are.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/add-items-to-playlist>.
    @discardableResult
    public func add(
        _ tracks: some Sequence<Track.ID>, to playlist: Playlist.ID, at position: Int? = nil
    ) async throws -> Spotify.Snapshot? {
        try await add(uris: tracks.map { $0.isEmpty ? "" : $0.uri }, to: playlist, at: position)
    }

    /// Adds episodes to a playlist, in their order, as tracks are added.
    ///
    /// - Parameter position: Where the first one goes, counted from 0; `nil` adds them at the end.
    /// - Returns: The playlist's new version, if anything was added.
    /// - Throws: ``SpotifyError``.
    @discardableResult
    public func add(
        _ episodes: some Sequence<Episode.ID>, to playlist: Playlist.ID, at position: Int? = nil
    ) async throws -> Spotify.Snapshot? {
        try await add(uris: episodes.map { $0.isEmpty ? "" : $0.uri }, to: playlist, at: position)
    }

    /// The most that one call takes.
    private static var chunk: Int { 100 }

    private func add(uris: [String], to playlist: Playlist.ID, at position: Int?) async throws -> Spotify.Snapshot? {
        guard !uris.contains("") else {
            throw SpotifyError(.badRequest, message: "one of the ids is empty", at: .addPlaylistItems)
        }
        var snapshot: Spotify.Snapshot?
        for start in stride(from: 0, to: uris.count, by: Self.chunk) {
            let chunk = uris[start..<min(start + Self.chunk, uris.count)]
            var body: JSON = ["uris": .array(chunk.map { .string($0) })]
            if let position { body["position"] = .number(JSONNumber(position &+ start)) }
            snapshot = try await spotify.send(Operation(.addPlaylistItems, playlist.rawValue, body: body))
        }
        return snapshot
    }
}
