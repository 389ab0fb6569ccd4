// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The tracks of the catalogue.
    public var tracks: Tracks { Tracks(spotify: self) }

    /// The operations on tracks.
    public struct Tracks: Sendable {
        let spotify: Spotify

        /// Fetches a track.
        ///
        /// - Parameter market: A country (ISO 3166-1 alpha-2): says whether it can be played there, or which other
        ///   track replaces it. The account's country takes precedence.
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-track>.
        public func track(_ id: Track.ID, market: String? = nil) async throws -> Track {
            try await spotify.send(Operation(.track, id.rawValue, query: ["market": market]))
        }

        /// Fetches the audio features of a track. Closed to applications that did not use it before 27 November 2024:
        /// ``SpotifyError/Code/restricted``.
        ///
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-features>.
        public func features(of id: Track.ID) async throws -> AudioFeatures {
            try await spotify.send(Operation(.audioFeatures, id.rawValue))
        }

        /// Fetches the audio analysis of a track: its bars, beats and sections. Closed to applications that did not use
        /// it before 27 November 2024: ``SpotifyError/Code/restricted``.
        ///
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-audio-analysis>.
        public func analysis(of id: Track.ID) async throws -> AudioAnalysis {
            try await spotify.send(Operation(.audioAnalysis, id.rawValue))
        }
    }
}
