// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import SpotifyClient

extension Samples {
    /// Values that hold a client, and with it the account's token.
    static func spotify() throws -> [Sample] {
        let spotify = Spotify(token, over: echo)
        let pages = spotify.playlists.mine()
        return [
            Sample(spotify, holding: .accessToken) { try await told(by: $0) },
            Sample(spotify.playlists, holding: .accessToken) { _ in try await told(by: spotify) },
            Sample(spotify.tracks, holding: .accessToken) { _ in try await told(by: spotify) },
            Sample(spotify.top, holding: .accessToken) { _ in try await told(by: spotify) },
            Sample(spotify.users, holding: .accessToken) { _ in try await told(by: spotify) },
            // Spotify's pages have no secrets; those of another service may have.
            Sample(Page([grant]), holding: .accessToken, .refreshToken) { page in
                String(decoding: page.jsonBytes(revealingTokens: true), as: UTF8.self)
            },
            Sample(try several(), holding: .accessToken, .refreshToken) { several in
                String(decoding: several.jsonBytes(revealingTokens: true), as: UTF8.self)
            },
            Sample(pages, holding: .accessToken) { _ in try await told(by: spotify) },
            Sample(pages.pages, holding: .accessToken) { _ in try await told(by: spotify) },
        ]
    }

    private static func several() throws -> Several<TokenGrant> {
        try Several(json: #"{"grants":[\#(String(decoding: grant.jsonBytes(revealingTokens: true), as: UTF8.self))]}"#)
    }

    private static func told(by spotify: Spotify) async throws -> String {
        let request = HTTP.Request(.get, try HTTP.URL("https://api.spotify.com/v1/me"))
        return String(decoding: try await spotify.client.send(request, requiring: []).body, as: UTF8.self)
    }

    /// What a scripted transport records, and its errors.
    static func testing() async throws -> [Sample] {
        let transport = ScriptedTransport {
            ExpectedRequest(.post, "/v1/me", query: query, answer: .response(response))
        }
        let request = try request()
        _ = try await transport.send(request)
        let error: UnexpectedRequest? = await thrown { try await transport.send(request) }
        let expected = ExpectedRequest(.post, "/v1/me", query: query, answer: .response(response))
        return [
            Sample(transport, holding: .authorization) { $0.requests.first?.revealedAuthorization() },
            Sample(expected, holding: .code, .state) { $0.query?.map(\.value).joined(separator: " ") },
            Sample(expected.answer, holding: .tokenHostBody) { _ in String(decoding: response.body, as: UTF8.self) },
        ]
            + transport.requests.prefix(1).map { recorded in
                Sample(recorded, holding: .authorization, .code) { recorded in
                    (recorded.revealedAuthorization() ?? "") + (recorded.url.query["code"] ?? "")
                }
            } + (error.map { [Sample($0, holding: .code) { $0.request.url.query["code"] }] } ?? [])
    }
}
