// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// There is one method for each kind, so that searching for a kind that Spotify does not support does not compile.
//
// Source: https://developer.spotify.com/documentation/web-api/reference/search

extension Spotify {
    /// Searches for tracks.
    ///
    /// ```swift
    /// let jazz = try await spotify.search("jazz", for: Track.self).first(5)
    /// ```
    ///
    /// - Parameters:
    ///   - text: Words, and filters such as `artist:` and `year:1955-1960`.
    ///   - market: A country (ISO 3166-1 alpha-2): only what is available there. The account's country takes
    ///     precedence.
    /// - Returns: What was found, the best match first; 1 000 at most, 10 a page.
    /// - Throws: ``SpotifyError``, while the sequence is iterated.
    public func search(_ text: String, for _: Track.Type, market: String? = nil) -> Pages<Page<Track>> {
        search(text, "track", market, in: \.tracks)
    }

    /// Searches for artists; see the search for tracks.
    public func search(_ text: String, for _: Artist.Type, market: String? = nil) -> Pages<Page<Artist>> {
        search(text, "artist", market, in: \.artists)
    }

    /// Searches for albums; see the search for tracks.
    public func search(_ text: String, for _: Album.Type, market: String? = nil) -> Pages<Page<Album>> {
        search(text, "album", market, in: \.albums)
    }

    /// Searches for playlists; see the search for tracks. Playlists made by Spotify are null in the answer, and dropped.
    public func search(_ text: String, for _: Playlist.Type, market: String? = nil) -> Pages<Page<Playlist>> {
        search(text, "playlist", market, in: \.playlists)
    }

    /// Searches for podcasts; see the search for tracks.
    public func search(_ text: String, for _: Show.Type, market: String? = nil) -> Pages<Page<Show>> {
        search(text, "show", market, in: \.shows)
    }

    /// Searches for episodes; see the search for tracks.
    public func search(_ text: String, for _: Episode.Type, market: String? = nil) -> Pages<Page<Episode>> {
        search(text, "episode", market, in: \.episodes)
    }

    /// Searches for audiobooks; see the search for tracks. They are available in some countries only.
    public func search(_ text: String, for _: Audiobook.Type, market: String? = nil) -> Pages<Page<Audiobook>> {
        search(text, "audiobook", market, in: \.audiobooks)
    }

    private func search<Found>(
        _ text: String, _ type: String, _ market: String?,
        in page: any KeyPath<Spotify.SearchResults, Page<Found>?> & Sendable
    ) -> Pages<Page<Found>> {
        // Since February 2026 a page has at most 10; offset and limit together are at most 1 000.
        Pages(upTo: 10, by: .spotify(end: 1_000)) { limit, start in
            let results = try await send(
                Operation<Spotify.SearchResults>(
                    .search,
                    query: [
                        "q": text, "type": type, "market": market, "limit": limit, "offset": start.offset,
                    ]))
            return results[keyPath: page] ?? Page()
        }
    }
}
