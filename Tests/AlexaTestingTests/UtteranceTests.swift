// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("An utterance")
struct UtteranceTests {
    private func conversation() throws -> Conversation { Conversation(with: Radio.skill, model: try Radio.model) }

    @Test(
        "Is understood by the model's samples",
        arguments: [
            ("Play FIP!", "PlayStation"), ("play my favourites", "Favourites"),
            ("What are my favourites?", "Favourites"),
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

    @Test("Finds a value by its name before another one by its synonym")
    func nameFirst() async throws {
        var model = try Radio.model
        model.types[0].values = [.init("Blues", id: "blues", synonyms: ["jazz"]), .init("Jazz", id: "jazz")]
        let alexa = Conversation(with: Radio.skill, model: model)
        let slot = try await alexa.say("play jazz").requestJSON["request"]?["intent"]?["slots"]?["station"]
        let found = slot?["resolutions"]?["resolutionsPerAuthority"]?[0]?["values"]?.array
        #expect(found?.compactMap { $0["value"]?["id"]?.string } == ["jazz", "blues"])
    }

    @Test("Fills values that the type does not know, without a match")
    func unresolved() async throws {
        let json = try await conversation().say("play World Service").requestJSON
        let slot = try #require(json["request"]?["intent"]?["slots"]?["station"])
        #expect(slot["value"] == "world service")
        let code = slot["resolutions"]?["resolutionsPerAuthority"]?[0]?["status"]?["code"]
        #expect(code == "ER_SUCCESS_NO_MATCH")
    }

    @Test("Resolves the values of intents that are given as values, too")
    func typed() async throws {
        let heard = try await conversation().say(Radio.PlayStation(station: "Talk"))
        let slot = heard.requestJSON["request"]?["intent"]?["slots"]?["station"]
        #expect(slot?["value"] == "Talk")
        #expect(slot?["resolutions"]?["resolutionsPerAuthority"]?[0]?["values"]?[0]?["value"]?["id"] == "r4")
        let rated = try await conversation().intend("Rate", slots: ["stars": "twenty one", "mood": "chilled"])
        #expect(rated.text == "21 stars, calm.")
    }

    @Test("Fills slots that take several values with a list")
    func several() async throws {
        var heard = try await conversation().say("mix fip and radio four and rdu")
        #expect(heard.text == "Mixing fip, radio four, rdu.")
        let slot = heard.requestJSON["request"]?["intent"]?["slots"]?["stations"]
        #expect(slot?["value"] == nil)
        #expect(slot?["slotValue"]?["type"] == "List")
        let second = slot?["slotValue"]?["values"]?[1]
        #expect(second?["resolutions"]?["resolutionsPerAuthority"]?[0]?["values"]?[0]?["value"]?["id"] == "r4")
        heard = try await conversation().say("mix fip")
        #expect(heard.text == "Mixing fip.")
        heard = try await conversation().say(Radio.Mix(stations: ["fip", "rdu"]))
        #expect(heard.text == "Mixing fip, rdu.")
    }

    @Test(
        "Reads numbers, times, dates and durations as Alexa writes them",
        arguments: [
            ("AMAZON.NUMBER", "forty two", "42"), ("AMAZON.NUMBER", "a hundred", "100"), ("AMAZON.NUMBER", "7", "7"),
            ("AMAZON.TIME", "8 p.m.", "20:00"), ("AMAZON.TIME", "eight thirty am", "08:30"),
            ("AMAZON.TIME", "9am", "09:00"),
            ("AMAZON.TIME", "20:15", "20:15"), ("AMAZON.TIME", "noon", "12:00"), ("AMAZON.TIME", "twelve am", "00:00"),
            ("AMAZON.TIME", "5 o'clock", "05:00"), ("AMAZON.TIME", "evening", "EV"),
            ("AMAZON.DATE", "today", "2026-01-01"), ("AMAZON.DATE", "tomorrow", "2026-01-02"),
            ("AMAZON.DATE", "yesterday", "2025-12-31"), ("AMAZON.DATE", "thursday", "2026-01-08"),
            ("AMAZON.DATE", "friday", "2026-01-02"), ("AMAZON.DATE", "2026-11-23", "2026-11-23"),
            ("AMAZON.DURATION", "five minutes", "PT5M"), ("AMAZON.DURATION", "half an hour", "PT30M"),
            ("AMAZON.DURATION", "two days and an hour", "P2DT1H"), ("AMAZON.DURATION", "PT90S", "PT90S"),
            ("AMAZON.FOUR_DIGIT_NUMBER", "2026", "2026"), ("AMAZON.Ordinal", "third", "3"),
            ("AMAZON.Ordinal", "21st", "21"),
            ("AMAZON.SearchQuery", "AC/DC's Greatest Hits!", "ac dc's greatest hits"),
            ("AMAZON.Artist", "Simon & Garfunkel", "simon and garfunkel"),
        ])
    func slotTypes(_ type: String, _ said: String, _ value: String) async throws {
        let model = InteractionModel(
            invocationName: "probe",
            intents: [.init("Probe", slots: [.init("value", type: type)], samples: ["take {value}"])])
        let alexa = Conversation(with: Skill { On(.anything, reply: .silence) }, model: model)
        for heard in [try await alexa.say("take \(said)"), try await alexa.intend("Probe", slots: ["value": said])] {
            let slot = heard.requestJSON["request"]?["intent"]?["slots"]?["value"]?["value"]?.string
            // A value that is given stays as it is written if the type accepts any text.
            #expect(slot == value || slot == said && ["AMAZON.SearchQuery", "AMAZON.Artist"].contains(type))
        }
    }

    @Test(
        "Does not read other texts as a number, a time, a date or a duration",
        arguments: [
            ("AMAZON.NUMBER", "many"), ("AMAZON.NUMBER", "twenty eleven"), ("AMAZON.TIME", "25:00"),
            ("AMAZON.TIME", "13 pm"),
            ("AMAZON.TIME", "eight"), ("AMAZON.DATE", "some day"), ("AMAZON.DURATION", "five parsecs"),
            ("AMAZON.FOUR_DIGIT_NUMBER", "123"), ("AMAZON.Ordinal", "last"),
        ])
    func wrongSlotTypes(_ type: String, _ said: String) async throws {
        let model = InteractionModel(
            invocationName: "probe",
            intents: [.init("Probe", slots: [.init("value", type: type)], samples: ["take {value}"])])
        let alexa = Conversation(with: Skill { On(.anything, reply: .silence) }, model: model)
        await #expect(throws: ConversationError.notUnderstood(utterance: "take \(said)", nearest: ["take {value}"])) {
            try await alexa.say("take \(said)")
        }
    }

    @Test("Chooses the sample with most words of its own, then the known value, then the first in the model")
    func choice() async throws {
        let model = InteractionModel(
            invocationName: "probe",
            intents: [
                .init("Any", slots: [.init("text", type: "AMAZON.SearchQuery")], samples: ["play {text}", "{text}"]),
                .init("Known", slots: [.init("station", type: "Station")], samples: ["play {station}"]),
                .init("Same", slots: [.init("text", type: "AMAZON.SearchQuery")], samples: ["play {text}"]),
                .init(
                    "Two", slots: [.init("a", type: "AMAZON.SearchQuery"), .init("b", type: "AMAZON.SearchQuery")],
                    samples: ["{a} by {b}"]),
            ],
            types: [.init("Station", values: [.init("FIP")])])
        let alexa = Conversation(with: Skill { On(.anything, reply: .silence) }, model: model)
        func intent(_ utterance: String) async throws -> JSON? {
            try await alexa.say(utterance).requestJSON["request"]?["intent"]
        }
        #expect(try await intent("play fip")?["name"] == "Known")
        #expect(try await intent("play jazz")?["name"] == "Any")
        #expect(try await intent("something else")?["name"] == "Any")
        let two = try await intent("stand by me by ben king")
        #expect(two?["name"] == "Two")
        #expect(two?["slots"]?["a"]?["value"] == "stand")
        #expect(two?["slots"]?["b"]?["value"] == "me by ben king")
    }

    @Test("Takes the skill's own values of this session, before the model's")
    func dynamicEntities() async throws {
        let skill = Skill {
            On(
                .launch,
                reply: .ask("Which?").directive(
                    .updateDynamicEntities(
                        .init(
                            updateBehavior: .replace,
                            types: [EntityList(name: "Station", values: [DynamicEntity("My Own", id: "own")])]))))
            On(.anything, reply: .ask("Well?"))
        }
        let alexa = Conversation(with: skill, model: try Radio.model)
        try await alexa.launch()
        let slot = try await alexa.say("play my own").requestJSON["request"]?["intent"]?["slots"]?["station"]
        let authorities = slot?["resolutions"]?["resolutionsPerAuthority"]
        #expect(authorities?[0]?["status"]?["code"] == "ER_SUCCESS_NO_MATCH")
        #expect(authorities?[1]?["authority"] == "amzn1.er-authority.echo-sdk.dynamic.amzn1.ask.skill.example.Station")
        #expect(authorities?[1]?["values"]?[0]?["value"]?["id"] == "own")
    }

    @Test(
        "Fits two slots around words", arguments: ["it is chilled so five stars", "five stars because it is chilled"])
    func twoSlots(_ utterance: String) async throws {
        #expect(try await conversation().say(utterance).text == "5 stars, calm.")
    }

    @Test("Names the most similar samples when nothing fits, and there is no fallback")
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
