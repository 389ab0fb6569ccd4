// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A conversation")
struct ConversationTests {
    @Test("Begins a session, keeps it open and ends it when the skill does")
    func sessions() async throws {
        let alexa = Conversation(with: Radio.skill)
        var heard = try await alexa.launch()
        #expect(heard.text == "Which station?")
        #expect(heard.reprompt == "Say a station's name.")
        #expect(heard.isOpen)
        #expect(heard.requestJSON["session"]?["new"] == true)
        #expect(heard.requestJSON["session"]?["sessionId"] == "amzn1.echo-api.session.1")

        heard = try await alexa.say(Radio.PlayStation(station: "FIP"))
        #expect(heard.text == "Playing FIP.")
        #expect(heard.requestJSON["session"]?["new"] == false)
        #expect(heard.requestJSON["session"]?["sessionId"] == "amzn1.echo-api.session.1")

        heard = try await alexa.stop()
        #expect(heard.text == "Bye!")
        #expect(!heard.isOpen)
        #expect(!alexa.isOpen)

        heard = try await alexa.help()
        #expect(heard.requestJSON["session"]?["new"] == true)
        #expect(heard.requestJSON["session"]?["sessionId"] == "amzn1.echo-api.session.2")
    }

    @Test("Keeps the session's attributes between turns, and only within the session")
    func attributes() async throws {
        let alexa = Conversation(with: Radio.skill)
        #expect(try await alexa.launch()[.launches] == 1)
        try await alexa.say(Radio.PlayStation(station: "FIP"))
        let heard = try await alexa.say(Radio.PlayStation(station: "RDU"))
        #expect(heard[.played] == 2)
        #expect(heard[.launches] == 1)
        #expect(alexa.sessionAttributes["played"] == 2)

        try await alexa.stop()
        #expect(alexa.sessionAttributes.isEmpty)
        #expect(try await alexa.say(Radio.PlayStation(station: "RDU"))[.played] == 1)
    }

    @Test("Writes the same ids and times in every run")
    func isDeterministic() async throws {
        func run() async throws -> [JSON] {
            let alexa = Conversation(with: Radio.skill, model: try Radio.model)
            return [
                try await alexa.say("open radio days").requestJSON, try await alexa.say("play fip").requestJSON,
                try await alexa.event(.enabled).requestJSON,
            ]
        }
        let first = try await run()
        #expect(first == (try await run()))
        #expect(first[0]["request"]?["timestamp"] == "2026-01-01T12:00:00Z")
        #expect(first[1]["request"]?["timestamp"] == "2026-01-01T12:00:10Z")
        #expect(first[1]["request"]?["requestId"] == "amzn1.echo-api.request.2")
    }

    @Test("Sends the setting: language, device, person, permissions, time")
    func setting() async throws {
        let alexa = Conversation(with: Radio.skill, in: Conversation.Setting(locale: .deDE))
        alexa.setting.device = .screen
        alexa.setting.time = { _ in 0 }
        alexa.setting.permissions = Permissions(scopes: ["alexa::profile:name:read": PermissionScope(status: .granted)])
        alexa.recognise("amzn1.ask.person.ada")
        let json = try await alexa.launch().requestJSON
        let system = try #require(json["context"]?["System"])
        #expect(json["request"]?["locale"] == "de-DE")
        #expect(json["request"]?["timestamp"] == "1970-01-01T00:00:00Z")
        #expect(system["application"]?["applicationId"] == .string(Radio.id))
        #expect(system["device"]?["supportedInterfaces"]?["Alexa.Presentation.APL"] != nil)
        #expect(system["person"]?["personId"] == "amzn1.ask.person.ada")
        #expect(
            system["user"]?["permissions"]?["scopes"]?["alexa::profile:name:read"]?["status"] == "GRANTED")
        #expect(system["apiEndpoint"] == "https://api.amazonalexa.com")
    }

    @Test("Ends the session for the user, and tells the skill why")
    func end() async throws {
        let reasons = Notes<SessionEndedRequest.Reason?>()
        let skill = Skill {
            On(.launch, reply: .ask("Well?"))
            On(.sessionEnded) { ended, _ in
                reasons.note(ended.reason)
                return .silence
            }
        }
        let alexa = Conversation(with: skill)
        try await alexa.launch()
        let heard = try await alexa.end(.exceededMaxReprompts)
        #expect(heard.text.isEmpty)
        #expect(reasons.all == [.exceededMaxReprompts])
        #expect(!alexa.isOpen)
    }

    @Test("Sends events out of the session, which goes on")
    func events() async throws {
        let tokens = Notes<String?>()
        let skill = Skill {
            On(.launch, reply: .ask("Well?"))
            On(.request("AlexaSkillEvent.SkillAccountLinked")) { json, turn in
                tokens.note(json["body"]?["accessToken"]?.string)
                return turn.isLinked ? .silence : "never"
            }
        }
        let alexa = Conversation(with: skill)
        try await alexa.launch()
        alexa.link(AccessToken("example-token"))
        let heard = try await alexa.event(.accountLinked)
        #expect(heard.requestJSON["session"] == nil)
        #expect(heard.requestJSON["request"]?["locale"] == nil)
        #expect(tokens.all == ["REDACTED"])
        #expect(alexa.isOpen)
    }

    @Test("Sends any other request, and adds its missing head")
    func anything() async throws {
        let alexa = Conversation(
            with: Skill {
                On(.anything) { json, turn in .ask("\(json["type"]?.string ?? "") \(turn.envelope.session != nil)") }
            })
        var heard = try await alexa.send(["type": "Example.Thing", "answer": 42] as JSON)
        #expect(heard.text == "Example.Thing true")
        #expect(heard.requestJSON["request"]?["answer"] == 42)
        #expect(heard.requestJSON["request"]?["requestId"] == "amzn1.echo-api.request.1")
        heard = try await alexa.send(["type": "AudioPlayer.PlaybackStarted", "requestId": "mine"] as JSON)
        #expect(heard.requestJSON["request"]?["requestId"] == "mine")
        #expect(heard.requestJSON["session"] == nil)
        heard = try await alexa.canFulfill("Rate", slots: ["stars": "3"])
        #expect(heard.envelope.response.canFulfillIntent?.canFulfill == .no)
        #expect(alexa.isOpen)
    }

    @Test("Shows the answer to a refused body, and does not change the session")
    func refused() async throws {
        let alexa = Conversation(with: Radio.skill)
        try await alexa.launch()
        let heard = try await alexa.send(body: "no JSON".utf8)
        #expect(heard.status == 400)
        #expect(heard.requestJSON.isNull)
        #expect(alexa.isOpen)
    }
}

@Suite("Linking in a conversation")
struct LinkingTests {
    @Test("Asks to link, reads once linked, and asks again when unlinked")
    func midWay() async throws {
        let alexa = Conversation(with: Radio.skill)
        #expect(try await alexa.say(Radio.Favourites()).asksToLink)
        alexa.link(AccessToken("example-token"))
        let heard = try await alexa.say(Radio.Favourites())
        #expect(heard.text == "The favourites of the household.")
        #expect(!heard.asksToLink)
        alexa.unlink()
        #expect(try await alexa.say(Radio.Favourites()).asksToLink)
    }

    @Test("Prefers the token of the recognised speaker")
    func person() async throws {
        let alexa = Conversation(with: Radio.skill)
        alexa.link(AccessToken("example-token"))
        alexa.recognise(token: PersonAccessToken("example-person-token"))
        #expect(try await alexa.say(Radio.Favourites()).text == "The favourites of the speaker.")
        alexa.recognise()
        #expect(try await alexa.say(Radio.Favourites()).text == "The favourites of the household.")
        alexa.forgetPerson()
        #expect(try await alexa.say(Radio.Favourites()).text == "The favourites of the household.")
    }

    @Test("Treats an empty token as absent", arguments: ["", "REDACTED"])
    func emptyToken(_ token: String) async throws {
        let alexa = Conversation(with: Radio.skill)
        alexa.link(AccessToken(token))
        #expect(try await alexa.say(Radio.Favourites()).asksToLink)
    }

    @Test("Never shows a token")
    func redacted() async throws {
        let alexa = Conversation(with: Radio.skill)
        alexa.link(AccessToken("example-secret-account"))
        alexa.recognise(token: PersonAccessToken("example-secret-person"))
        alexa.setting.apiAccessToken = AlexaAPIToken("example-secret-api")
        for heard in [
            try await alexa.say(Radio.Favourites()), try await alexa.event(.accountLinked), try await alexa.launch(),
        ] {
            var shown = ""
            dump(heard, to: &shown)
            dump(alexa.setting, to: &shown)
            shown += "\(heard) \(heard.requestText) \(heard.responseText) \(heard.requestJSON) \(heard.envelope)"
            #expect(!shown.contains("example-secret"))
            #expect(heard.requestText.contains("REDACTED"))
        }
    }

    @Test("Fails if a skill's answer contains a token")
    func leak() async throws {
        let skill = Skill {
            Linked(to: { $0 }) { On(.launch) { _, turn in .say(turn.account.revealed()) } }
        }
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token"))
        await #expect(throws: ConversationError.tokenInAnswer) { try await alexa.launch() }
    }
}
