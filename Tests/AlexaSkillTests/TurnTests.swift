// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A turn")
struct TurnTests {
    @Test("Knows who asks, from where and in which language")
    func facts() async throws {
        let skill = Skill {
            On(.launch) { launch, turn in
                #expect(turn.user?.userID == "amzn1.ask.account.example")
                #expect(turn.person?.personID == "amzn1.ask.person.ada")
                #expect(turn.device?.supports(.apl) == true)
                #expect(turn.locale == .deDE)
                #expect(turn.isLinked)
                #expect(turn.request == .launch(launch))
                #expect(turn.request.requestID == "amzn1.echo-api.request.1")
                #expect(turn.json["context"]?["System"]?["user"]?["accessToken"] == "REDACTED")
                return "Hello."
            }
        }
        var setting = Conversation.Setting(locale: .deDE)
        setting.device = .screen
        setting.account = AccessToken("example-token")
        setting.person = Person(personID: "amzn1.ask.person.ada")
        #expect(try await Conversation(with: skill, in: setting).launch().text == "Hello.")
    }

    @Test("Is shown without its account, its tokens and what was said")
    func description() async throws {
        let shown = Notes<String>()
        let skill = Skill {
            Linked(to: { "client of \($0.revealed())" }) {
                On(.intent(named: "Order")) { _, turn in
                    var text = "\(turn) \(String(reflecting: turn))"
                    dump(turn, to: &text)
                    shown.note(text)
                    return "Done."
                }
            }
        }
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token"))
        try await alexa.intend("Order", slots: ["drink": "private tea"])
        let text = try #require(shown.all.first)
        #expect(text.contains("Turn(IntentRequest, amzn1.echo-api.request.1)"))
        #expect(!text.contains("example-token"))
        #expect(!text.contains("private tea"))
        #expect(!text.contains("client of"))
    }
}
