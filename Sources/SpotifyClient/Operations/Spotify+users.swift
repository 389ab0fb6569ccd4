// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Users other than the one whose account is linked. Not for development-mode apps since February 2026:
    /// ``SpotifyError/Code/restricted``.
    public var users: Users { Users(spotify: self) }

    /// What can be asked about other users.
    public struct Users: Sendable {
        let spotify: Spotify

        /// A user, as others see them.
        ///
        /// - Throws: ``SpotifyError``.
        ///
        /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-users-profile>.
        public func user(_ id: User.ID) async throws -> User {
            try await spotify.send(Operation(.user, id.rawValue))
        }

        /// The playlists that a user owns or follows, as far as others see them.
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
