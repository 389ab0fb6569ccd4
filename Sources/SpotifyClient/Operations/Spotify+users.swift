// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Users other than the one whose account is linked. Not for development-mode apps since February 2026:
    /// ``SpotifyError/Code/restricted``.
    public var users: Users { Users(spotify: self) }

    /// The operations on other users.
    public struct Users: Sendable {
        let spotify: Spotify

        /// Fetches a user's public profile.
        ///
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-profile>.
        public func user(_ id: User.ID) async throws -> User {
            try await spotify.send(Operation(.user, id.rawValue))
        }

        /// Lists the public playlists that a user owns or follows.
        ///
        /// - Throws: ``SpotifyError``, while the sequence is iterated.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-list-users-playlists>.
        public func playlists(of id: User.ID) -> Pages<Page<Playlist>> {
            spotify.pages(upTo: 50) { limit, offset in
                Operation(.userPlaylists, id.rawValue, query: ["limit": limit, "offset": offset])
            }
        }
    }
}
