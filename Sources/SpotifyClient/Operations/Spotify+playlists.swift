// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user's playlists.
    public var playlists: Playlists { Playlists(spotify: self) }

    /// The operations on playlists.
    public struct Playlists: Sendable {
        let spotify: Spotify

        /// Lists the playlists that the user owns or follows, in the order of the user's library.
        ///
        /// Needs `Scope/playlistReadPrivate`; collaborative playlists are included with `Scope/playlistReadCollaborative`.
        ///
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-list-of-current-users-playlists>.
        public func mine() -> Pages<Page<Playlist>> {
            spotify.pages(upTo: 50) { limit, offset in
                Operation(.myPlaylists, query: ["limit": limit, "offset": offset])
            }
        }

        /// Fetches a playlist with its first items.
        ///
        /// - Parameter market: A country (ISO 3166-1 alpha-2): says what can be played there. The account's
        ///   country takes precedence.
        /// - Throws: ``SpotifyError``. Playlists made by Spotify are not found (since 27 November 2024).
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-playlist>.
        public func playlist(_ id: Playlist.ID, market: String? = nil) async throws -> Playlist {
            try await spotify.send(
                Operation(.playlist, id.rawValue, query: ["market": market, "additional_types": "track,episode"]))
        }

        /// Lists the items of a playlist that the user owns or collaborates on, in their order.
        ///
        /// Needs `Scope/playlistReadPrivate`. Spotify does not show the items of playlists that the user only follows:
        /// ``SpotifyError/Code/forbidden``.
        ///
        /// - Parameter market: A country (ISO 3166-1 alpha-2): says what can be played there. The account's
        ///   country takes precedence.
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-playlists-items>.
        public func items(of id: Playlist.ID, market: String? = nil) -> Pages<Page<PlaylistItem>> {
            spotify.pages(upTo: 50) { limit, offset in
                Operation(
                    .playlistItems, id.rawValue,
                    query: [
                        "limit": limit, "offset": offset, "market": market, "additional_types": "track,episode",
                    ])
            }
        }

        /// Makes an empty playlist for the user. A user has 11 000 at most.
        ///
        /// Needs `Scope/playlistModifyPublic` or, for a private one, `Scope/playlistModifyPrivate`. A failed call is not
        /// repeated: the playlist may have been made nevertheless.
        ///
        /// - Parameters:
        ///   - name: The name; several playlists may have the same.
        ///   - description: What Spotify's apps show below the name.
        ///   - isPublic: Whether it is shown on the user's profile.
        ///   - isCollaborative: Whether others may change it; only if it is not public.
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/create-playlist>.
        public func create(
            named name: String, description: String? = nil, isPublic: Bool = false, isCollaborative: Bool = false
        ) async throws -> Playlist {
            var body: JSON = ["name": .string(name), "public": .bool(isPublic)]
            if isCollaborative { body["collaborative"] = true }
            if let description { body["description"] = .string(description) }
            return try await spotify.send(Operation(.createPlaylist(isPublic: isPublic), body: body))
        }
    }
}
