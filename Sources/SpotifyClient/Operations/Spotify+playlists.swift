// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user's playlists.
    public var playlists: Playlists { Playlists(spotify: self) }

    /// What can be done with playlists.
    public struct Playlists: Sendable {
        let spotify: Spotify

        /// The playlists that the user owns or follows, in the order of the user's library.
        ///
        /// Needs `Scope/playlistReadPrivate`; collaborative ones are among them with
        /// `Scope/playlistReadCollaborative`.
        ///
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-list-of-current-users-playlists>.
        public func mine() -> Pages<Page<Playlist>> {
            spotify.pages(upTo: 50) { limit, offset in
                Operation(.myPlaylists, query: ["limit": limit, "offset": offset])
            }
        }

        /// One playlist with its first items.
        ///
        /// - Parameter market: A country (ISO 3166-1 alpha-2): tells what can be played there. The country of the
        ///   account takes precedence.
        /// - Throws: ``SpotifyError``. Playlists made by Spotify are not found (since 27 November 2024).
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-playlist>.
        public func playlist(_ id: Playlist.ID, market: String? = nil) async throws -> Playlist {
            try await spotify.send(
                Operation(.playlist, id.rawValue, query: ["market": market, "additional_types": "track,episode"]))
        }

        /// What is on a playlist that the user owns or collaborates on, in its order.
        ///
        /// Needs `Scope/playlistReadPrivate`. Of playlists that the user merely follows Spotify tells no items:
        /// ``SpotifyError/Code/forbidden``.
        ///
        /// - Parameter market: A country (ISO 3166-1 alpha-2): tells what can be played there. The country of the
        ///   account takes precedence.
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

        /// Makes an empty playlist for the user. Users have 11 000 at most.
        ///
        /// Needs `Scope/playlistModifyPublic` or, for a private one, `Scope/playlistModifyPrivate`. It is not
        /// repeated when it fails: it may have been made all the same.
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
