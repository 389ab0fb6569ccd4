// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify.Playlists {
    /// Adds tracks to a playlist, in their order.
    ///
    /// Needs `Scope/playlistModifyPublic` or `Scope/playlistModifyPrivate`, depending on the playlist. A call takes 100
    /// tracks; more are sent in several calls. If one fails, the tracks of the earlier ones are on the playlist. A failed call
    /// is not repeated, because its tracks may have been added nevertheless.
    ///
    /// - Parameter position: The index of the first one, counted from 0; `nil` adds them at the end.
    /// - Returns: The playlist's new version, if anything was added.
    /// - Throws: ``SpotifyError``; with ``SpotifyError/Code/badRequest``, and nothing sent, if an id is empty,
    ///   as for local files.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/add-items-to-playlist>.
    @discardableResult
    public func add(
        _ tracks: some Sequence<Track.ID>, to playlist: Playlist.ID, at position: Int? = nil
    ) async throws -> Spotify.Snapshot? {
        try await add(uris: tracks.map { $0.isEmpty ? "" : $0.uri }, to: playlist, at: position)
    }

    /// Adds episodes to a playlist, in their order. It works like adding tracks.
    ///
    /// - Parameter position: The index of the first one, counted from 0; `nil` adds them at the end.
    /// - Returns: The playlist's new version, if anything was added.
    /// - Throws: ``SpotifyError``.
    @discardableResult
    public func add(
        _ episodes: some Sequence<Episode.ID>, to playlist: Playlist.ID, at position: Int? = nil
    ) async throws -> Spotify.Snapshot? {
        try await add(uris: episodes.map { $0.isEmpty ? "" : $0.uri }, to: playlist, at: position)
    }

    /// The most tracks that one call takes.
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
