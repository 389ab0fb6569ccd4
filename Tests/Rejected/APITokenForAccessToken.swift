// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Alexa's own token is not accepted by the provider.
import AlexaSkill
import SpotifyClient

func account(_ token: AlexaAPIToken) -> AccessToken {
    token
    // expected: cannot convert return expression of type 'AlexaAPIToken' to return type 'AccessToken'
}

func spotify(_ token: AlexaAPIToken, over http: any HTTP.Transport) -> Spotify {
    Spotify(token, over: http)
    // expected: 'AlexaAPIToken'
}
