// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

/// `.ci/never-shown` runs this: the graphs come from the built modules.
@Suite("Public types", .enabled(if: SymbolGraph.folder != nil, "SYMBOL_GRAPHS names no folder"))
struct PublicTypesTests {
    let types: PublicTypes

    init() throws {
        types = PublicTypes(
            in: try SymbolGraph.all(in: try #require(SymbolGraph.folder)), harmless: Set(Harmless.reasons.keys))
    }

    @Test("That may hold a secret have a sample")
    func sampled() async throws {
        let sampled = Set(try await Samples.all().map(\.type))
        for (name, reason) in types.suspects.sorted(by: { $0.key < $1.key }) where !sampled.contains(name) {
            Issue.record("\(name) may hold a secret, and has neither a sample nor a reason why not: \(reason)")
        }
        print("\(types.names.count) public types, \(types.suspects.count) of which may hold a secret")
    }

    @Test("Have samples and reasons only if they exist")
    func known() async throws {
        let named = Set(try await Samples.all().map(\.type)).union(Harmless.reasons.keys)
        #expect(named.subtracting(types.names).sorted() == [])
    }

    @Test("Are those of every module")
    func modules() {
        let modules = Set(types.names.compactMap { $0.split(separator: ".").first.map(String.init) })
        let expected: Set = [
            "LinkedCore", "AlexaModels", "AlexaServices", "AlexaServicesTesting", "AlexaSkill", "AlexaTesting",
            "LinkedHTTP",
            "LinkedHTTPTesting", "LinkedHTTPURLSession", "OAuthLinking", "SpotifyClient",
        ]
        // These have a type only if their trait is on.
        #expect(modules.subtracting(["LinkedHTTPAsyncClient", "AlexaSignature"]) == expected)
    }

    @Test(
        "Are suspected if they are the known secrets",
        arguments: [
            "LinkedCore.AccessToken", "OAuthLinking.ClientSecret", "OAuthLinking.TokenGrant", "LinkedHTTP.HTTP.Headers",
            "LinkedHTTP.HTTP.URL", "LinkedHTTP.HTTP.Query.Item", "AlexaModels.User", "AlexaModels.RequestEnvelope",
            "AlexaModels.HTMLStartRequest", "SpotifyClient.Spotify.Playlists", "OAuthLinking.AuthorizationCodeFlow",
        ])
    func suspects(name: String) { #expect(types.suspects[name] != nil) }
}
