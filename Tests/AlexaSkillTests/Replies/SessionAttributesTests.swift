// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Session attributes")
struct SessionAttributesTests {
    struct Game: Codable, Sendable, Equatable {
        var round: Int
        var players: [String]
    }

    private static let count = SessionKey<Int>("count")
    private static let name = SessionKey<String>("name")
    private static let isOn = SessionKey<Bool>("isOn")
    private static let game = SessionKey<Game>("game")
    private static let raw = SessionKey<JSON>("raw")

    private func answer(
        _ attributes: JSON, _ handle: @escaping @Sendable (Turn<Guest>) throws -> Reply
    ) async throws -> JSON? {
        let skill = Skill { On(.launch) { _, turn in try handle(turn) } }
        let body: JSON = [
            "version": "1.0", "session": ["new": false, "sessionId": "s", "attributes": attributes],
            "request": ["type": "LaunchRequest"],
        ]
        let answer = await skill.respond(to: body.jsonBytes())
        return try JSON(parsing: answer.body)["sessionAttributes"]
    }

    @Test("Are kept when the reply does not mention them, exactly as they were")
    func kept() async throws {
        let before: JSON = try JSON(
            parsing: #"{"a": 1.50, "b": [null, {"c": "é"}], "other": {"v": 12345678901234567890}}"#)
        #expect(try await answer(before) { _ in .ask("Well?") } == before)
        #expect(try await answer(before) { _ in throw Mishap() } == before)
    }

    @Test(
        "Are returned byte for byte from a body with lone surrogates and a byte order mark",
        arguments: [#"{"name":"a\ud83cb"}"#, #"{"na\udfb5me":[1.50]}"#, #"{"x":"\ud83c\ud83c","name":"\ud83d\ude00"}"#])
    func bytes(attributes: String) async throws {
        let skill = Skill { On(.launch, reply: .ask("Well?")) }
        let body = """
            \u{FEFF}{"version":"1.0","session":{"new":false,"sessionId":"s\\ud800","attributes":\(attributes)},
            "context":{"nobody":{"reads":"\\udc00"}},"request":{"type":"LaunchRequest"}}
            """
        let answer = await skill.respond(to: body.utf8)
        #expect(answer.status == 200)
        #expect(String(decoding: answer.body, as: UTF8.self).contains(#""sessionAttributes":"# + attributes))
    }

    @Test("Are read and written by typed keys")
    func typed() async throws {
        let before: JSON = [
            "count": 2, "name": "Ada", "isOn": true, "game": ["round": 1, "players": ["A"]], "raw": [1],
        ]
        let after = try await answer(before) { turn in
            #expect(turn.session[Self.count] == 2)
            #expect(turn.session[Self.name] == "Ada")
            #expect(turn.session[Self.isOn] == true)
            #expect(turn.session[Self.game] == Game(round: 1, players: ["A"]))
            #expect(turn.session[Self.raw] == [1])
            return .ask("Well?").session(Self.count, 3).session(Self.game, Game(round: 2, players: [])).session(
                Self.raw, ["x": nil]
            )
            .session(Self.isOn, false).session(Self.name, "Bob")
        }
        #expect(
            after == [
                "count": 3, "name": "Bob", "isOn": false, "game": ["round": 2, "players": []], "raw": ["x": nil],
            ])
    }

    @Test("Are forgotten with nil, and the last change counts")
    func removed() async throws {
        let after = try await answer(["count": 1, "name": "Ada"]) { _ in
            .ask("Well?").session(Self.count, 5).session(Self.count, nil).session(Self.name, nil).session(
                Self.name, "Bob")
        }
        #expect(after == ["name": "Bob"])
    }

    /// A skill's whole answer to attributes that are given as text.
    private func written(_ attributes: String, _ reply: Reply) async -> String {
        let skill = Skill { On(.launch, reply: reply) }
        let body = #"{"session":{"new":false,"attributes":\#(attributes)},"request":{"type":"LaunchRequest"}}"#
        return String(decoding: await skill.respond(to: body.utf8).body, as: UTF8.self)
    }

    @Test(
        "Are written back unchanged, and changed ones in their place",
        arguments: [
            (#"{ "a" : 1.50, "count":1 ,"z":[ ]}"#, #"{"a" : 1.50,"count":9,"z":[ ],"name":"Ada"}"#),
            (#"{"c\u006funt":1,"a\"b":"\/"}"#, #"{"count":9,"a\"b":"\/","name":"Ada"}"#),
            (#"{"count":1,"a":1,"count":2,"a":2}"#, #"{"count":9,"a":1,"a":2,"name":"Ada"}"#),
            (#"{"name":{"deep":[1,{"count":2}]},"accessToken":"t"}"#, #"{"name":"Ada","accessToken":"t","count":9}"#),
            (#"{"":0,"counter":1,"coun":2,"ünï":3}"#, #"{"":0,"counter":1,"coun":2,"ünï":3,"count":9,"name":"Ada"}"#),
            (#"{}"#, #"{"count":9,"name":"Ada"}"#),
            (#"null"#, #"{"count":9,"name":"Ada"}"#),
        ])
    func spliced(_ before: String, _ after: String) async {
        func answer(_ attributes: String) -> String {
            #"{"version":"1.0","sessionAttributes":\#(attributes),"response":{}}"#
        }
        #expect(await written(before, .silence) == answer(before == "null" ? "{}" : before))
        let changed = Reply.silence.session(Self.count, 1).session(Self.name, "Ada").session(Self.count, 9)
        #expect(await written(before, changed) == answer(after))
    }

    @Test("Are found by their exact key, also if keys look the same")
    func lookAlikes() async throws {
        let keys = ["a\":\"b", "a\\", "é", "e\u{301}", "a\nb", "", "\u{0}", "a/b", String(repeating: "k", count: 100)]
        for key in keys {
            let attributes = JSON.object(keys.reduce(into: [:]) { $0[$1] = .string($1) })
            let after = try await answer(attributes) { turn in
                #expect(turn.session[SessionKey<String>(key)] == key)
                #expect(turn.session[SessionKey<String>(key + "?")] == nil)
                return .ask("Well?").session(SessionKey<Int>(key), 1)
            }
            let others = keys.filter { !$0.utf8.elementsEqual(key.utf8) }
            #expect(after?[key] == 1)
            for other in others { #expect(after?[other] == .string(other)) }
        }
        // The look-up must not read the text of two members as one key.
        let two = try JSON(parsing: #"{"a":"b","c":1}"#)
        _ = try await answer(two) { turn in
            #expect(turn.session[SessionKey<JSON>(#"a":"b"#)] == nil)
            return .silence
        }
    }

    @Test("Read as absent when they are of another type")
    func wrongTypes() async throws {
        _ = try await answer(["count": "two", "name": 2, "isOn": "yes", "game": ["round": "one"]]) { turn in
            #expect(turn.session[Self.count] == nil)
            #expect(turn.session[Self.name] == nil)
            #expect(turn.session[Self.isOn] == nil)
            #expect(turn.session[Self.game] == nil)
            return .silence
        }
    }

    @Test("Read as empty when they are not an object", arguments: [JSON.null, [1], "text", 3])
    func malformed(_ attributes: JSON) async throws {
        let after = try await answer(attributes) { turn in
            #expect(turn.session.json.isEmpty)
            return .ask("Well?").session(Self.count, 1)
        }
        #expect(after == ["count": 1])
    }

    @Test("Are not sent out of a session, and the reply that sets them is reported")
    func outOfSession() async throws {
        let events = Notes<Skill.Event>()
        let skill = Skill(onEvent: events.note) {
            On(.anything) { _, turn in
                #expect(turn.session.json.isEmpty)
                return Reply.silence.session(Self.count, 1)
            }
        }
        let heard = try await Conversation(with: skill).event(.enabled)
        #expect(heard.responseJSON["sessionAttributes"] == nil)
        #expect(events.dropped == ["session attribute count"])
    }

    @Test("Are the same without a session and in one that has none")
    func none() async throws {
        let seen = Notes<SessionAttributes>()
        let skill = Skill {
            On(.anything) { _, turn in
                seen.note(turn.session)
                return .silence
            }
        }
        for session in [#""session":{"attributes":{}},"#, #""session":{},"#, ""] {
            _ = await skill.respond(to: #"{\#(session)"request":{"type":"LaunchRequest"}}"#.utf8)
        }
        #expect(seen.all.count == 3)
        #expect(Set(seen.all).count == 1)
    }

    @Test("Do not prevent the reply when a value cannot be written")
    func unwritable() async throws {
        struct Stubborn: Codable, Sendable {
            init() {}
            init(from decoder: any Decoder) throws {}
            func encode(to encoder: any Encoder) throws { throw Mishap() }
        }
        let events = Notes<Skill.Event>()
        let skill = Skill(onEvent: events.note) {
            On(.launch, reply: .ask("Well?").session(SessionKey<Stubborn>("s"), Stubborn()).session(Self.count, 1))
        }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "Well?")
        #expect(heard.sessionAttributes == ["count": 1])
        #expect(events.defects.count == 1)
    }
}
