// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A typed intent")
struct TypedIntentTests {
    enum Mood: String, Codable, Sendable { case calm, wild }

    struct Everything: Intent {
        var text: String
        var number: Int
        var small: UInt8
        var big: Int64
        var share: Double
        var time: AlexaTime
        var date: AlexaDate
        var length: Duration
        var mood: Resolved<Mood>
        var plain: Mood
        var list: [String]
        var moods: [Mood]
        var numbers: [Int]
        var missing: String?
    }

    struct Order: Intent {
        var size: Int
        var drink: String?
    }

    struct Prompted: Intent {
        static let name = "PromptedIntent"
        var size: Int
        static func prompt(for slot: String) -> Speech? { "Which \(slot)?" }
    }

    private func slot(_ name: String, _ value: JSON) -> JSON { ["name": .string(name), "value": value] }

    private func resolved(_ value: JSON, _ id: JSON?, name: JSON = "Something else") -> JSON {
        var found: JSON = ["name": name]
        found["id"] = id
        return [
            "value": value,
            "resolutions": [
                "resolutionsPerAuthority": [
                    ["authority": "a", "status": ["code": "ER_SUCCESS_NO_MATCH"]],
                    ["authority": "b", "status": ["code": "ER_SUCCESS_MATCH"], "values": [["value": found]]],
                ]
            ],
        ]
    }

    private func send<Input: Intent>(
        _ type: Input.Type, _ slots: JSON, state: JSON? = nil, _ handle: @escaping @Sendable (Input) -> Void
    ) async throws -> Heard {
        let skill = Skill {
            On(.intent(type)) { input, _ in
                handle(input)
                return "handled"
            }
        }
        var request: JSON = ["type": "IntentRequest", "intent": ["name": .string(type.name), "slots": slots]]
        request["dialogState"] = state
        return try await Conversation(with: skill).send(request)
    }

    @Test("Reads every kind of slot")
    func everything() async throws {
        let simple: (JSON) -> JSON = { ["type": "Simple", "value": $0] }
        let slots: JSON = [
            "text": slot("text", "so what"), "number": slot("number", "42"), "small": slot("small", "255"),
            "big": slot("big", "-9000000000"), "share": slot("share", "2.5"), "time": slot("time", "20:30"),
            "date": slot("date", "2026-W48-WE"), "length": slot("length", "P1DT2H"),
            "mood": resolved("chilled", "calm"),
            "plain": resolved("crazy", nil, name: "wild"),
            "list": ["slotValue": ["type": "List", "values": [simple("a"), simple("b")]]],
            "moods": [
                "slotValue": [
                    "type": "List",
                    "values": [
                        [
                            "type": "Simple", "value": "quiet",
                            "resolutions": resolved("", "calm")["resolutions"] ?? nil,
                        ],
                        simple("wild"),
                    ],
                ]
            ],
            "numbers": slot("numbers", "7"), "missing": ["name": "missing"],
        ]
        let heard = try await send(Everything.self, slots) { input in
            #expect(input.text == "so what")
            #expect(input.number == 42)
            #expect(input.small == 255)
            #expect(input.big == -9_000_000_000)
            #expect(input.share == 2.5)
            #expect(input.time.hour == 20 && input.time.minute == 30)
            #expect(input.date.span == .weekend(year: 2026, week: 48))
            #expect(input.length == .seconds(26 * 3600))
            #expect(input.mood == Resolved(.calm, spoken: "chilled"))
            #expect(input.plain == .wild)
            #expect(input.list == ["a", "b"])
            #expect(input.moods == [.calm, .wild])
            #expect(input.numbers == [7])
            #expect(input.missing == nil)
        }
        #expect(heard.text == "handled")
    }

    @Test("Reads text as it was said, not as it was resolved")
    func textIsSpoken() async throws {
        struct Say: Intent { var drink: String }
        _ = try await send(Say.self, ["drink": resolved("cuppa", "tea")]) { #expect($0.drink == "cuppa") }
    }

    @Test("Keeps what was said if nothing was resolved")
    func unmatched() async throws {
        struct Feel: Intent { var mood: Resolved<Mood> }
        _ = try await send(Feel.self, ["mood": slot("mood", "moody")]) {
            #expect($0.mood == Resolved(unmatched: "moody"))
        }
        _ = try await send(Feel.self, ["mood": resolved("odd", "unknown-id")]) {
            #expect($0.mood == Resolved(unmatched: "odd"))
        }
    }

    @Test(
        "Has nil for an optional slot that is not filled, or not understood",
        arguments: [
            nil, ["name": "drink"], ["name": "drink", "value": nil], ["name": "drink", "value": ""],
            ["name": "drink", "value": "?"],
        ] as [JSON])
    func optional(_ drink: JSON) async throws {
        let heard = try await send(Order.self, ["size": slot("size", "3"), "drink": drink]) { #expect($0.drink == nil) }
        #expect(heard.text == "handled")
    }

    @Test(
        "Is not run without a required slot",
        arguments: [
            [:], ["size": ["name": "size"]], ["size": ["name": "size", "value": "?"]],
            ["size": ["name": "size", "value": "many"]],
            ["size": ["name": "size", "value": "2.5"]], ["size": ["name": "size", "value": "99999999999999999999"]],
        ] as [JSON])
    func required(_ slots: JSON) async throws {
        // With a dialog model and a prompt, Alexa is told which slot.
        var slots = slots
        var heard = try await send(Prompted.self, slots, state: "STARTED") { _ in Issue.record("was run") }
        #expect(heard.text == "Which size?")
        #expect(heard.directives == [.elicit(slot: "size")])
        #expect(heard.shouldEndSession == false)

        // With a dialog model and no prompt, Alexa asks in its own words.
        slots["drink"] = slot("drink", "tea")
        heard = try await send(Order.self, slots, state: "IN_PROGRESS") { _ in Issue.record("was run") }
        #expect(heard.speechJSON == nil)
        #expect(heard.directives == [.delegate()])
        #expect(heard.shouldEndSession == false)

        // Without a dialog model the skill just asks.
        heard = try await send(Prompted.self, slots) { _ in Issue.record("was run") }
        #expect(heard.text == "Which size?")
        #expect(heard.directives.isEmpty)
        heard = try await send(Order.self, slots) { _ in Issue.record("was run") }
        #expect(!heard.text.isEmpty)
        #expect(heard.shouldEndSession == false)
    }

    @Test("Is read with any other values in its slots")
    func unknownSlots() async throws {
        let slots: JSON = ["size": slot("size", "3"), "surprise": ["odd": [1, 2]], "drink": 7]
        let heard = try await send(Order.self, slots) { #expect($0.size == 3 && $0.drink == nil) }
        #expect(heard.text == "handled")
    }

    @Test("Knows how far its dialog is")
    func dialog() async throws {
        let skill = Skill {
            On(.intent(Order.self)) { _, turn in
                "\(turn.dialog.state?.rawValue ?? "none") \(turn.dialog.confirmation.rawValue)"
            }
            On(.launch) { _, turn in "\(turn.dialog.state?.rawValue ?? "none") \(turn.dialog.confirmation.rawValue)" }
        }
        let alexa = Conversation(with: skill)
        #expect(try await alexa.launch().text == "none NONE")
        let request: JSON = [
            "type": "IntentRequest", "dialogState": "COMPLETED",
            "intent": [
                "name": "Order", "confirmationStatus": "CONFIRMED", "slots": ["size": slot("size", "1")],
            ],
        ]
        #expect(try await alexa.send(request).text == "COMPLETED CONFIRMED")
    }
}

@Suite("An intent's slots, written")
struct SlotEncoderTests {
    typealias Everything = TypedIntentTests.Everything

    private static var full: Everything {
        get throws {
            Everything(
                text: "so & what", number: -3, small: 7, big: 1 << 40, share: 0.25,
                time: try #require(AlexaTime("08:05")),
                date: AlexaDate("2026-11"), length: .seconds(90), mood: Resolved(.wild, spoken: "crazy"), plain: .calm,
                list: ["a", "b"], moods: [.wild, .calm], numbers: [1, 2, 3], missing: nil)
        }
    }

    @Test("Are read back as they were")
    func roundTrip() async throws {
        let full = try Self.full
        let read = Notes<Everything>()
        let skill = Skill {
            On(.intent(Everything.self)) { input, _ in
                read.note(input)
                return "handled"
            }
        }
        #expect(try await Conversation(with: skill).say(full).text == "handled")
        let back = try #require(read.all.first)
        #expect(try back.alexaIntent() == full.alexaIntent())
        #expect(back.text == full.text && back.number == -3 && back.big == 1 << 40 && back.share == 0.25)
        #expect(back.length == .seconds(90) && back.mood == full.mood && back.plain == .calm)
        #expect(back.list == full.list && back.moods == full.moods && back.numbers == full.numbers)
    }

    @Test("Are written as Alexa writes them")
    func form() throws {
        let intent = try Self.full.alexaIntent()
        #expect(intent.name == "Everything")
        #expect(intent.slots["time"]?.value == "08:05")
        #expect(intent.slots["date"]?.value == "2026-11")
        #expect(intent.slots["length"]?.value == "PT90S")
        #expect(intent.slots["mood"]?.value == "crazy")
        #expect(intent.slots["mood"]?.match?.id == "wild")
        #expect(intent.slots["list"]?.values.map(\.value) == ["a", "b"])
        #expect(intent.slots["list"]?.value == nil)
        #expect(intent.slots["missing"]?.value == nil)
    }

    @Test(
        "Hold durations of less than a second, and no negative ones",
        arguments: [
            (Duration.milliseconds(1_500), "PT1.5S"), (.zero, "PT0S"), (.seconds(-5), "PT0S"),
            (.seconds(86_400), "PT86400S"),
        ])
    func durations(_ length: Duration, _ text: String) throws {
        struct Wait: Intent { var length: Duration }
        #expect(try Wait(length: length).alexaIntent().slots["length"]?.value == text)
    }

    @Test("Refuse a property that a slot cannot hold")
    func unwritable() {
        struct Nested: Intent {
            struct Inner: Codable, Sendable { var a = 1 }
            var inner = Inner()
        }
        #expect(throws: EncodingError.self) { try Nested().alexaIntent() }
    }
}
