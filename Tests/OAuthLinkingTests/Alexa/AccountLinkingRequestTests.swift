// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import Testing

@Suite("Account linking request")
struct AccountLinkingRequestTests {
    static let spotify = AccountLinkingRequest(
        for: .spotify, clientID: "example-client", scopes: ["user-top-read", "playlist-read-private"])

    @Test("The CLI's file is made from a provider and scopes")
    func generated() throws {
        let json = try JSON(parsing: try Self.spotify.cliJSON())
        #expect(
            json == [
                "accountLinkingRequest": [
                    "type": "AUTH_CODE", "authorizationUrl": "https://accounts.spotify.com/authorize",
                    "accessTokenUrl": "https://accounts.spotify.com/api/token", "accessTokenScheme": "HTTP_BASIC",
                    "clientId": "example-client", "scopes": ["playlist-read-private", "user-top-read"],
                    "domains": [
                        "accounts.spotify.com", "accounts.google.com", "appleid.apple.com", "www.facebook.com",
                    ],
                    "defaultTokenExpirationInSeconds": 3600,
                ]
            ])
    }

    @Test("The secret is in what is written with it, and nowhere else")
    func secret() throws {
        let written = try Self.spotify.cliJSON(clientSecret: ClientSecret("example-secret"))
        #expect(try JSON(parsing: written)["accountLinkingRequest"]?["clientSecret"] == "example-secret")
        let read = try AccountLinkingRequest(cliJSON: written)
        #expect(read == Self.spotify)
        #expect(!String(decoding: read.jsonBytes(revealingTokens: true), as: UTF8.self).contains("example-secret"))
        #expect(!String(decoding: try read.cliJSON(), as: UTF8.self).contains("clientSecret"))
    }

    @Test("Every field is written under Amazon's name and read again")
    func roundTrip() throws {
        var request = Self.spotify
        request.reciprocalAccessTokenURL = "https://id.garage.example/reciprocal"
        request.redirectURLs = ["https://garage.example/linked"]
        request.authorizationURLsByPlatform = [
            PlatformAuthorizationURL(.iOS, authorizationURL: "https://garage.example/ios"),
            PlatformAuthorizationURL(.android, authorizationURL: "garage://authorize"),
        ]
        request.skipOnEnablement = true
        request.voiceForwardAccountLinking = .enabled
        let json = try JSON(parsing: request.jsonBytes())
        #expect(
            Set(json.object?.map(\.key) ?? []) == [
                "type", "authorizationUrl", "domains", "clientId", "scopes", "accessTokenUrl", "accessTokenScheme",
                "defaultTokenExpirationInSeconds", "reciprocalAccessTokenUrl", "redirectUrls",
                "authorizationUrlsByPlatform", "skipOnEnablement", "voiceForwardAccountLinking",
            ])
        #expect(json["authorizationUrlsByPlatform"]?[0]?["platformType"] == "iOS")
        #expect(json["authorizationUrlsByPlatform"]?[1]?["platformAuthorizationUrl"] == "garage://authorize")
        #expect(try AccountLinkingRequest(json: request.jsonBytes()) == request)
        #expect(try JSON(encoding: request).decode(AccountLinkingRequest.self) == request)
        #expect(request.problems.isEmpty)
    }

    @Test(
        "The flag is read as Amazon's samples write it",
        arguments: [("true", true), (#""true""#, true), (#""false""#, false), ("null", nil)] as [(String, Bool?)])
    func flag(text: String, value: Bool?) throws {
        let json =
            #"{"type":"AUTH_CODE","authorizationUrl":"https://a.example","clientId":"c","skipOnEnablement":\#(text)}"#
        #expect(try AccountLinkingRequest(json: json).skipOnEnablement == value)
    }

    static let broken: [(@Sendable (inout AccountLinkingRequest) -> Void, String)] = [
        ({ $0.authorizationURL = "http://a.example" }, "authorizationUrl: is not https"),
        ({ $0.accessTokenURL = "https://a.example:8443/token" }, "accessTokenUrl: is not on port 443"),
        ({ $0.accessTokenURL = nil }, "accessTokenUrl: it does not begin with https:// or http://"),
        ({ $0.accessTokenScheme = nil }, "accessTokenScheme: is missing"),
        ({ $0.type = .implicit }, "accessTokenUrl: is for AUTH_CODE only; accessTokenScheme: is for AUTH_CODE only"),
        ({ $0.type = .init(rawValue: "DEVICE") }, "type: is neither AUTH_CODE nor IMPLICIT"),
        ({ $0.clientID = "" }, "clientId: is empty"),
        ({ $0.domains = (0..<16).map { "d\($0).example" } }, "domains: 16, more than 15"),
        ({ $0.domains = ["https://a.example"] }, "domains: one is no host name"),
        ({ $0.scopes = (0..<16).map { Scope("s\($0)") } }, "scopes: 16, more than 15"),
        ({ $0.scopes = ["a", "a"] }, "scopes: one is repeated"),
        ({ $0.scopes = ["a b"] }, "scopes: one is empty or has a space, a quote or a backslash"),
        ({ $0.defaultTokenExpirationInSeconds = 359 }, "defaultTokenExpirationInSeconds: 359, less than 360"),
        ({ $0.reciprocalAccessTokenURL = "http://a.example" }, "reciprocalAccessTokenUrl: is not https"),
        (
            { $0.authorizationURLsByPlatform = Array(repeating: .init(.iOS, authorizationURL: "a://b"), count: 2) },
            "authorizationUrlsByPlatform: a platform is repeated"
        ),
    ]

    @Test("A broken limit is named, and nothing is written", arguments: broken.indices)
    func limits(index: Int) {
        var request = Self.spotify
        Self.broken[index].0(&request)
        let error = #expect(throws: InvalidAccountLinking.self) { try request.cliJSON() }
        #expect(error?.description == Self.broken[index].1)
    }

    @Test("Fifteen of each are fine")
    func fifteen() {
        var request = Self.spotify
        request.domains = (0..<15).map { "d\($0).example" }
        request.scopes = (0..<15).map { Scope("s\($0)") }
        #expect(request.problems.isEmpty)
    }

    @Test("There are three redirect URLs for a vendor")
    func redirects() throws {
        #expect(
            try AlexaRegion.all.map { try $0.redirectURL(vendorID: "M2EXAMPLE") } == [
                "https://pitangui.amazon.com/api/skill/link/M2EXAMPLE",
                "https://layla.amazon.com/api/skill/link/M2EXAMPLE",
                "https://alexa.amazon.co.jp/api/skill/link/M2EXAMPLE",
            ])
        for id in ["", "a/b", "a b", "é", String(repeating: "A", count: 33)] {
            #expect(throws: InvalidAccountLinking.self) { try AlexaRegion.europe.redirectURL(vendorID: id) }
        }
    }

    @Test("Every scope of the Spotify description is one that a configuration takes")
    func knownScopes() {
        var request = Self.spotify
        for scope in Provider.spotify.knownScopes {
            request.scopes = [scope]
            #expect(request.problems.isEmpty)
        }
        #expect(Provider.spotify.knownScopes.count == 19)
    }
}
