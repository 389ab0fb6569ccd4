// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A client without an account attaches no token, so that it cannot be used where a linked account is needed.
import SpotifyClient

func spotify(over http: any HTTP.Transport) -> Spotify {
    Spotify(client: AnonymousClient(over: http))
    // expected: argument type 'AnonymousClient' does not conform to expected type 'LinkedClient'
}
