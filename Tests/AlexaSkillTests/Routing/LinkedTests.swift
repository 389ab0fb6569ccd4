// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Handlers that need the linked account")
struct LinkedTests {
    private func skill(
        scopes: Set<Scope> = [], prompt: Speech? = nil, events: Notes<Skill.Event> = Notes(),
        refusing problem: LinkProblem? = nil, fails: Bool = false
    ) -> Skill {
        Skill(onEvent: events.note) {
            Linked(to: { $0 }, scopes: scopes, prompt: prompt) {
                On(.launch) { _, turn in
                    if fails { throw ProviderRefused(linkProblem: nil) }
                    if let problem { throw ProviderRefused(linkProblem: problem) }
                    return turn.account == AccessToken("example-token") ? "the user's" : "somebody's"
                }
            }
        }
    }

    private func linked(_ skill: Skill) -> Conversation {
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token"))
        return alexa
    }

    @Test("Get the account when there is a token")
    func account() async throws {
        #expect(try await linked(skill()).launch().text == "the user's")
    }

    @Test("Are not run without one: the user hears a sentence and sees the card")
    func missing() async throws {
        let heard = try await Conversation(with: skill()).launch()
        #expect(heard.asksToLink)
        #expect(heard.text.contains("link"))
        #expect(heard.shouldEndSession == true)
        #expect(heard.responseJSON["response"]?["card"] == ["type": "LinkAccount"])
    }

    @Test("Say the skill's own words with the card", arguments: [LinkProblem?.none, .rejected, .insufficientScope([])])
    func prompt(_ problem: LinkProblem?) async throws {
        let skill = skill(prompt: "Connect your radio.", refusing: problem)
        let heard = try await (problem == nil ? Conversation(with: skill) : linked(skill)).launch()
        #expect(heard.text == "Connect your radio.")
        #expect(heard.asksToLink)
    }

    @Test("Ask to link again when the provider refuses the token")
    func rejected() async throws {
        let heard = try await linked(skill(refusing: .rejected)).launch()
        #expect(heard.asksToLink)
        #expect(heard.text.contains("again"))
    }

    @Test("Name the scopes that were not granted")
    func insufficientScope() async throws {
        let needed: Set<Scope> = ["playlist-read-private", "user-top-read"]
        for scopes in [[], needed] {
            let heard = try await linked(skill(scopes: scopes, refusing: .insufficientScope(needed))).launch()
            #expect(heard.asksToLink)
            #expect(heard.text.contains("playlist read private, user top read"))
        }
    }

    @Test("Do not ask again for scopes that the configuration does not ask for")
    func scopesNotConfigured() async throws {
        let events = Notes<Skill.Event>()
        let skill = skill(
            scopes: ["user-top-read"], events: events,
            refusing: .insufficientScope(["user-top-read", "playlist-modify-public"]))
        let heard = try await linked(skill).launch()
        #expect(!heard.asksToLink)
        #expect(!heard.text.isEmpty)
        guard case .scopesNotConfigured(let scopes)? = events.remarks.first else {
            Issue.record("no remark on the scopes")
            return
        }
        #expect(scopes == ["playlist-modify-public"])
    }

    @Test("Leave failures that linking does not solve to the skill's own error reply")
    func otherFailures() async throws {
        let events = Notes<Skill.Event>()
        let heard = try await linked(skill(events: events, fails: true)).launch()
        #expect(!heard.asksToLink)
        #expect(events.failures.count == 1)
    }

    @Test("Use the token of the recognised speaker first")
    func person() async throws {
        let alexa = linked(skill())
        alexa.recognise(token: PersonAccessToken("example-person-token"))
        #expect(try await alexa.launch().text == "somebody's")
        alexa.forgetPerson()
        #expect(try await alexa.launch().text == "the user's")
    }

    @Test("Use the token that SkillAccountLinked brings")
    func accountLinked() async throws {
        let owners = Notes<AccessToken>()
        let skill = Skill {
            Linked(to: { $0 }) {
                On(.event(.accountLinked)) { _, turn in
                    owners.note(turn.account)
                    return .silence
                }
            }
        }
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-old-token"))
        try await alexa.event(.accountLinked, body: .init(accessToken: AccessToken("example-new-token")))
        #expect(owners.all == [AccessToken("example-new-token")])
    }

    @Test("Ask to link when the client cannot be made from the token")
    func connectFails() async throws {
        let skill = Skill {
            Linked(to: { (_: AccessToken) throws -> Int in throw ProviderRefused(linkProblem: .rejected) }) {
                On(.launch, reply: "never")
            }
        }
        #expect(try await linked(skill).launch().asksToLink)
    }

    @Test("May do without the account, where they say so")
    func ifAny() async throws {
        let skill = Skill {
            Linked(ifAny: { $0 }) {
                On(.launch) { _, turn in turn.account == nil ? "stranger" : "friend" }
                On(.help) { _, _ in throw ProviderRefused(linkProblem: .rejected) }
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "stranger")
        #expect(try await linked(skill).launch().text == "friend")
        #expect(try await linked(skill).help().asksToLink)
        #expect(!skill.needsLinkedAccount)
    }

    @Test("May be asked for without the group, by an error")
    func thrown() async throws {
        let skill = Skill {
            On(.launch) { _, turn in
                guard turn.isLinked else { throw AccountNotLinked(.missing) }
                return "linked"
            }
        }
        #expect(try await Conversation(with: skill).launch().asksToLink)
        #expect(try await linked(skill).launch().text == "linked")
    }

    @Test("Make the skill one that needs account linking")
    func needsLinkedAccount() {
        #expect(skill().needsLinkedAccount)
        #expect(!Skill { On(.launch, reply: "hello") }.needsLinkedAccount)
    }
}
