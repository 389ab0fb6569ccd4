// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// Fetches the profile of the user whose account is linked.
    ///
    /// ``Profile/accountID`` is the id to keep. Without `Scope/userReadPrivate` and `Scope/userReadEmail`, and for
    /// development-mode apps, country, subscription and e-mail address are `nil`.
    ///
    /// - Throws: ``SpotifyError``.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-current-users-profile>.
    public func me() async throws -> Profile {
        try await send(Operation(.me))
    }
}
