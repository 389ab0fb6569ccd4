// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Provider {
    /// Spotify.
    ///
    /// A refresh token ends six months after the user's consent, and refreshing does not extend it; the refresh usually
    /// answers without a new one. There is no revocation endpoint and no `iss`.
    /// Source: <https://developer.spotify.com/documentation/web-api/tutorials/code-flow> and
    /// <https://developer.spotify.com/documentation/web-api/tutorials/refreshing-tokens>.
    public static let spotify = Provider(
        name: "Spotify", authorizationURL: "https://accounts.spotify.com/authorize",
        tokenURL: "https://accounts.spotify.com/api/token", consentMonths: 6,
        knownScopes: [
            "ugc-image-upload", "user-read-playback-state", "user-modify-playback-state",
            "user-read-currently-playing", "app-remote-control", "streaming", "playlist-read-private",
            "playlist-read-collaborative", "playlist-modify-private", "playlist-modify-public", "user-follow-modify",
            "user-follow-read", "user-read-playback-position", "user-top-read", "user-read-recently-played",
            "user-library-modify", "user-library-read", "user-read-email", "user-read-private",
        ],
        loginDomains: ["accounts.google.com", "appleid.apple.com", "www.facebook.com"])

    /// Login with Amazon: for Alexa's APIs outside of a session (client credentials with scopes such as
    /// `alexa::proactive_events`), for the code of an AcceptGrant, and for users of Amazon.
    ///
    /// Source: <https://developer.amazon.com/docs/login-with-amazon/authorization-code-grant.html>.
    public static let loginWithAmazon = Provider(
        name: "Login with Amazon", authorizationURL: "https://www.amazon.com/ap/oa",
        tokenURL: "https://api.amazon.com/auth/o2/token", authentication: .body)
}
