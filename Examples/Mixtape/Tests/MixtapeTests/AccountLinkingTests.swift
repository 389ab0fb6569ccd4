// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeSkill
import MixtapeTerminal
import OAuthLinking
import SpotifyClient
import Testing

struct AccountLinkingTests {
    @Test("accountLinking.json is what OAuthLinking makes from the provider and the operations")
    func generated() throws {
        var linking = AccountLinkingRequest(
            for: .spotify, clientID: "YOUR_SPOTIFY_CLIENT_ID", scopes: Mixtape.scopes)
        // A user who enables the skill first hears why to link.
        linking.skipOnEnablement = true
        let committed = try JSON(parsing: try #require(SkillPackage.embedded.accountLinking))
        #expect(try JSON(parsing: try linking.cliJSON()) == committed)
    }

    @Test("The operations that the scopes are for are those that the handlers use")
    func used() async throws {
        let evening = try Evening()
        let said = [
            "open my mixtape", "what are my playlists", "what is on dinner jazz", "who are my favorite artists",
            "what are my favorite songs", "what did i hear lately", "make me a mixtape", "yes",
        ]
        for words in said { try await evening.alexa.say(words) }
        let sent = evening.http.requests.map { "\($0.method) \($0.request.pathTemplate?.dropFirst(3) ?? "")" }
        #expect(Set(sent) == Set(Mixtape.operations.map(\.description)))
    }
}
