// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("Every request is answered")
struct FuzzTests {
    /// How many bodies each seed sends; `FUZZ_CASES` in the environment makes it a soak test.
    private static let cases = ProcessInfo.processInfo.environment["FUZZ_CASES"].flatMap(Int.init) ?? 500

    private struct Order: Intent {
        var dish: String
        var count: Int?
        var when: AlexaTime?
    }

    private static let skill = Skill {
        Linked(ifAny: { token in token }) {
            On(.launch) { _, turn in .ask("Hello \(turn.account == nil ? "stranger" : "friend").") }
        }
        Linked(to: { token in token }) {
            On(.intent(Order.self)) { order, turn in
                .say("\(order.count ?? 1) \(order.dish)").session(.init("dish") as SessionKey<String>, order.dish)
            }
        }
        On(.anything) { json, turn in .ask("What?").card(.simple(title: "t", content: json.description)) }
    }

    /// Bodies as Alexa would send them, to be damaged.
    private static func bodies() async throws -> [JSON] {
        let alexa = Conversation(with: skill)
        alexa.link(AccessToken("example-token-to-be-cut"))
        let heard = [
            try await alexa.launch(),
            try await alexa.say(Order(dish: "soup", count: 2, when: AlexaTime("12:30"))),
            try await alexa.help(),
            try await alexa.end(.userInitiated),
        ]
        return heard.map { linked($0.requestJSON) }
    }

    /// The body with tokens in the places where the conversation shows none.
    private static func linked(_ json: JSON) -> JSON {
        switch json {
        case .string("REDACTED"): .string(token)
        case .object(let members): .object(members.mapValues(linked))
        default: json
        }
    }

    private static let token = "example-token-of-the-fuzzer"

    @Test("With valid JSON without a token, after any damage", arguments: [11, 12, 13] as [UInt64])
    func answered(seed: UInt64) async throws {
        var damage = Damage(seed: seed)
        let bodies = try await Self.bodies()
        var answered = 0
        for number in 0..<Self.cases {
            let body = damage.damaged(bodies[number % bodies.count])
            let answer = await Self.skill.respond(to: body)
            let json = try JSON(parsing: answer.body)
            #expect(!json.description.contains(Self.token))
            #expect(json["version"]?.string == "1.0" && json["response"]?.object != nil)
            #expect(answer.status == 200 || answer.status == 400 && answer.refusal != nil)
            if answer.status == 200 { answered += 1 }
        }
        // Otherwise only the first lines of the reader are tested.
        #expect(answered * 10 > Self.cases * 4, "answered \(answered) of \(Self.cases)")
    }
}

/// Damages bodies, the same way for the same seed.
private struct Damage {
    private var random: SplitMix64
    init(seed: UInt64) { random = SplitMix64(seed: seed) }

    /// Mostly still JSON, with values swapped, doubled or added; sometimes only bytes.
    mutating func damaged(_ body: JSON) -> [UInt8] {
        var bytes = changed(body).jsonBytes()
        guard Int.random(in: 0..<4, using: &random) == 0, !bytes.isEmpty else { return bytes }
        for _ in 0..<Int.random(in: 1...3, using: &random) {
            let place = Int.random(in: bytes.indices, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place...)
            case 2: bytes.insert(contentsOf: bytes[..<place], at: place)
            default: bytes.insert(contentsOf: Array(repeating: 0x5B, count: 300), at: place)
            }
            if bytes.isEmpty { return bytes }
        }
        return bytes
    }

    private mutating func changed(_ json: JSON) -> JSON {
        switch json {
        case .object(let members):
            var changed = JSONObject<JSON>()
            for (key, value) in members {
                // Members that decide the kind of a request are damaged less often, so that most bodies can still be read.
                let odds = ["request", "type", "context", "session"].contains(key) ? 400 : 20
                changed[key] = Int.random(in: 0..<odds, using: &random) == 0 ? anything : self.changed(value)
            }
            if Int.random(in: 0..<5, using: &random) == 0 { changed["addedByNobody"] = anything }
            return .object(changed)
        case .array(let elements):
            var changed: [JSON] = []
            for element in elements { changed.append(self.changed(element)) }
            if Int.random(in: 0..<10, using: &random) == 0 { changed.append(anything) }
            return .array(changed)
        default: return json
        }
    }

    private var anything: JSON {
        mutating get {
            let choices: [JSON] = [
                .null, true, "", "\u{0}\u{1F600}", 0, -1.5, [], [:], [nil, [[]]], ["type": ["value": 1]],
                .number(JSONNumber("1e400") ?? JSONNumber(0)), .string(String(repeating: "x", count: 5_000)),
            ]
            return choices.randomElement(using: &random) ?? .null
        }
    }
}
