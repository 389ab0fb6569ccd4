// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import GarageSkill
import LinkChecks
import LinkedHTTPURLSession
import OAuthLinking
import Testing

/// Where `.ci/oauth-counterpart` has started Authlib's provider, with a garage behind it.
enum Counterpart {
    static let address = ProcessInfo.processInfo.environment["OAUTH_COUNTERPART"]
}

@Suite(.enabled(if: Counterpart.address != nil, "run by .ci/oauth-counterpart"))
struct CounterpartTests {
    static let redirect = "http://127.0.0.1:8917/callback"
    let base = Counterpart.address ?? ""
    let http = URLSessionTransport()

    func client() -> OAuthClient {
        OAuthClient(
            id: "basic-client", secret: ClientSecret("example secret & more"),
            of: Provider(
                name: "Garage", authorizationURL: base + "/authorize", tokenURL: base + "/token",
                revocationURL: base + "/revoke"),
            over: http)
    }

    func link(_ scopes: Set<Scope>) async throws -> TokenGrant {
        let browser = ScriptedConsent(
            user: "ada", password: "example-password", redirectURI: Self.redirect, over: http)
        let flow = AuthorizationCodeFlow(client(), redirectURI: Self.redirect, scopes: scopes)
        return try await flow.finish(browser.redirect(from: flow.begin()))
    }

    @Test("Ada links her account, opens a door, and revokes the link")
    func story() async throws {
        let skill = GarageSkill(api: try HTTP.URL(base + "/api"), over: http).skill
        let alexa = Conversation(with: skill, model: try GarageSkillTests.model())
        #expect(try await alexa.say("which doors are open").asksToLink)

        let grant = try await link(GarageSkill.scopes)
        alexa.link(grant.accessToken)
        #expect(try await alexa.say("open the back door").text.hasPrefix("The back door is open"))
        #expect(try await alexa.say("which doors are open").text == "The back door is open.")

        try await client().revoke(try #require(grant.refreshToken))
        #expect(try await alexa.say("which doors are open").asksToLink)
    }

    @Test("A user who did not grant the opening of doors is asked to link again")
    func missingScope() async throws {
        let skill = GarageSkill(api: try HTTP.URL(base + "/api"), over: http).skill
        let alexa = Conversation(with: skill, model: try GarageSkillTests.model())
        alexa.link(try await link(["doors:read"]).accessToken)
        #expect(try await !alexa.say("which doors are open").asksToLink)
        #expect(try await alexa.say("open the front door").asksToLink)
    }
}
