// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Something said in words")
struct UtteranceTests {
    private func conversation() throws -> Conversation { Conversation(with: Radio.skill, model: try Radio.model) }

    @Test(
        "Is understood by the model's samples",
        arguments: [
            ("Play FIP!", "PlayStation"), ("play my favourites", "Favourites"), ("What are my favourites?", "Favourites"),
            ("wake me", "WakeMe"), ("three stars", "Rate"), ("3 stars because it is quiet", "Rate"),
            ("help", "AMAZON.HelpIntent"), ("Enough.", "AMAZON.StopIntent"), ("stop", "AMAZON.StopIntent"),
            ("never mind", "AMAZON.CancelIntent"), ("Alexa, yes please", "AMAZON.YesIntent"),
            ("ask radio days to play fip", "PlayStation"), ("Alexa, ask Radio Days: three stars", "Rate"),
            ("ask radiodays what are my favourites", "Favourites"), ("play my favourites on radio days", "Favourites"),
            ("open radio days and play fip", "PlayStation"), ("some unknown station", "PlayStation"),
        ])
    func intents(_ utterance: String, _ intent: String) async throws {
        let heard = try await conversation().say(utterance)
        #expect(heard.requestJSON["request"]?["intent"]?["name"]?.string == intent)
        #expect(heard.requestJSON["session"]?["new"] == true)
    }

    @Test(
        "Launches the skill by its name",
        arguments: [
            "open radio days", "Alexa, open Radio Days", "launch radio days", "start radio days", "talk to radio days",
            "ask radio days", "radio days",
        ])
    func launches(_ utterance: String) async throws {
        #expect(try await conversation().say(utterance).requestJSON["request"]?["type"] == "LaunchRequest")
    }

    @Test("Begins a new session when the skill is called by its name")
    func oneShot() async throws {
        let alexa = try conversation()
        try await alexa.say("open radio days")
        let heard = try await alexa.say("ask radio days what are my favourites")
        #expect(heard.requestJSON["session"]?["new"] == true)
        #expect(heard.requestJSON["session"]?["sessionId"] == "amzn1.echo-api.session.2")
        #expect(heard.requestJSON["session"]?["attributes"]?.object?.isEmpty ?? true)
    }

    @Test(
        "Resolves values of the model's own types by name and by synonym",
        arguments: [
            ("play FIP", "fip", ["fip"]), ("play radio four", "radio four", ["r4"]), ("play talk", "talk", ["r4"]),
            ("switch to eclectic please", "eclectic", ["fip", "rdu"]),
        ])
    func resolution(_ utterance: String, _ value: String, _ ids: [String]) async throws {
        let json = try await conversation().say(utterance).requestJSON
        let slot = try #require(json["request"]?["intent"]?["slots"]?["station"])
        #expect(slot["value"]?.string == value)
        let authority = try #require(slot["resolutions"]?["resolutionsPerAuthority"]?[0])
        #expect(authority["authority"]?.string == "amzn1.er-authority.echo-sdk.\(Radio.id).Station")
        #expect(authority["status"]?["code"] == "ER_SUCCESS_MATCH")
        #expect(authority["values"]?.array?.compactMap { $0["value"]?["id"]?.string } == ids)
    }

    @Test("Fills values that the type does not know, without a match")
    func unresolved() async throws {
        let json = try await conversation().say("play World Service").requestJSON
        let slot = try #require(json["request"]?["intent"]?["slots"]?["station"])
        #expect(slot["value"] == "world service")
        let code = slot["resolutions"]?["resolutionsPerAuthority"]?[0]?["status"]?["code"]
        #expect(code == "ER_SUCCESS_NO_MATCH")
    }

    @Test("Resolves the values of intents that are said as values too")
    func typed() async throws {
        let heard = try await conversation().say(Radio.PlayStation(station: "Talk"))
        let slot = heard.requestJSON["request"]?["intent"]?["slots"]?["station"]
        #expect(slot?["value"] == "Talk")
        #expect(slot?["resolutions"]?["resolutionsPerAuthority"]?[0]?["values"]?[0]?["value"]?["id"] == "r4")
        let rated = try await conversation().intend("Rate", slots: ["stars": "twenty one", "mood": "chilled"])
        #expect(rated.text == "21 stars, calm.")
    }

    @Test("Fits two slots around words", arguments: ["it is chilled so five stars", "five stars because it is chilled"])
    func twoSlots(_ utterance: String) async throws {
        #expect(try await conversation().say(utterance).text == "5 stars, calm.")
    }

    @Test("Names the samples that come nearest when nothing fits, and there is no fallback")
    func notUnderstood() async throws {
        var model = try Radio.model
        model.intents[0].samples.removeAll { $0 == "{station}" }
        let alexa = Conversation(with: Radio.skill, model: model)
        let error = await #expect(throws: ConversationError.self) { try await alexa.say("wake me some day") }
        guard case .notUnderstood(_, let nearest)? = error else { return #expect(Bool(false)) }
        #expect(nearest.first == "wake me")
        #expect(error?.description.contains("wake me at {time}") == true)

        model.intents.append(InteractionModel.Intent("AMAZON.FallbackIntent"))
        #expect(try await Conversation(with: Radio.skill, model: model).say("wake me some day").text == "Sorry?")
    }

    @Test("Needs a model")
    func noModel() async throws {
        let alexa = Conversation(with: Radio.skill)
        await #expect(throws: ConversationError.noModel(utterance: "help")) { try await alexa.say("help") }
    }

    @Test("Does not know Amazon's intents that the model does not list")
    func unlisted() async throws {
        let heard = try await conversation().say("pause")
        #expect(heard.requestJSON["request"]?["intent"]?["name"] == "PlayStation")
    }

    @Test("Ends an open session with exit")
    func exit() async throws {
        let alexa = try conversation()
        try await alexa.say("open radio days")
        let heard = try await alexa.say("exit")
        #expect(heard.requestJSON["request"]?["reason"] == "USER_INITIATED")
        #expect(!alexa.isOpen)
    }
}
