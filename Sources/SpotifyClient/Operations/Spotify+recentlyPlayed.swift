// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Lists what the user listened to lately, the latest first: about the last 50 tracks, no episodes.
    ///
    /// Needs `Scope/userReadRecentlyPlayed`.
    ///
    /// - Throws: ``SpotifyError``, while the sequence is iterated.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-recently-played>.
    public func recentlyPlayed() -> Pages<Page<PlayedTrack>> {
        Pages(upTo: 50, by: .spotify { $0.before }) { limit, start in
            try await send(
                Operation(.recentlyPlayed, query: ["limit": limit, "before": start.cursor]))
        }
    }
}
