// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The user's favourites, computed from what they listened to.
    public var top: Top { Top(spotify: self) }

    /// The operations on the user's favourites. They need `Scope/userTopRead`. Spotify lists about 50 of each.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-top-artists-and-tracks>.
    public struct Top: Sendable {
        let spotify: Spotify

        /// Lists the user's favourite artists, in order of preference.
        ///
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        public func artists(range: TimeRange = .mediumTerm) -> Pages<Page<Artist>> { pages(.topArtists, range) }

        /// Lists the user's favourite tracks, in order of preference.
        ///
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        public func tracks(range: TimeRange = .mediumTerm) -> Pages<Page<Track>> { pages(.topTracks, range) }

        private func pages<Element>(_ endpoint: Spotify.Endpoint, _ range: TimeRange) -> Pages<Page<Element>> {
            spotify.pages(upTo: 50) { limit, offset in
                Operation(endpoint, query: ["time_range": range.rawValue, "limit": limit, "offset": offset])
            }
        }
    }

    /// The period that favourites are computed from.
    public struct TimeRange: RawRepresentable, Sendable, Hashable {
        /// The text as Spotify writes it.
        public let rawValue: String
        /// Makes a range from its text; the set is open.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// About the last four weeks.
        public static let shortTerm = TimeRange(rawValue: "short_term")
        /// About the last six months.
        public static let mediumTerm = TimeRange(rawValue: "medium_term")
        /// About the last year.
        public static let longTerm = TimeRange(rawValue: "long_term")
    }
}
