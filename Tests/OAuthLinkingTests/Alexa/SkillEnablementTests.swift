// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Testing

@Suite("App-to-app enablement")
struct SkillEnablementTests {
    static let path = "/v1/users/~current/skills/amzn1.ask.skill.example/enablement"

    func enablement(_ region: AlexaRegion, _ transport: some HTTP.Transport) -> SkillEnablement {
        SkillEnablement(
            of: "amzn1.ask.skill.example", stage: .live, in: region, for: AccessToken("Atza|example-amazon"),
            over: transport)
    }

    @Test("The code goes to the user's region, with the user's Amazon token", arguments: AlexaRegion.all)
    func enables(region: AlexaRegion) async throws {
        let answer: JSON = [
            "skill": ["stage": "live"], "user": ["id": "u"], "accountLink": ["status": "LINKED"], "status": "ENABLED",
        ]
        let alexa = ScriptedTransport {
            ExpectedRequest(.post, "\(region.origin)\(Self.path)", answer: .json(answer, status: .created))
        }
        let state = try await enablement(region, alexa).enable(
            code: AuthorizationCode("example-code"), redirectURI: "https://garage.example/linked")
        #expect(state.status == "ENABLED")
        #expect(state.accountLink == "LINKED")
        let request = try #require(alexa.requests.first)
        #expect(request.carries(AccessToken("Atza|example-amazon")))
        #expect(
            request.json == [
                "stage": "live",
                "accountLinkRequest": [
                    "redirectUri": "https://garage.example/linked", "authCode": "example-code", "type": "AUTH_CODE",
                ],
            ])
    }

    @Test("Asks and disables")
    func others() async throws {
        let alexa = ScriptedTransport {
            ExpectedRequest(.get, Self.path, answer: .json(["status": "ENABLED", "accountLink": nil]))
            ExpectedRequest(.delete, Self.path, answer: .status(.noContent))
        }
        let enablement = enablement(.europe, alexa)
        #expect(try await enablement.state() == SkillEnablement.State(status: "ENABLED"))
        try await enablement.disable()
        #expect(alexa.unused.isEmpty)
    }

    @Test("An error does not repeat the code")
    func secrecy() async {
        let alexa = ScriptedTransport { ExpectedRequest(.post, Self.path, answer: .status(400)) }
        let error = await thrown {
            try await enablement(.farEast, alexa).enable(
                code: AuthorizationCode("do-not-print-me"), redirectURI: "https://garage.example/linked")
        }
        #expect((error as? AccountError)?.status == .badRequest)
        #expect(!String(reflecting: error).contains("do-not-print-me"))
    }
}
