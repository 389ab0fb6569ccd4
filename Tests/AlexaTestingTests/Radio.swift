// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Synchronization

/// The skill under test: stations, some of them only for linked accounts.
struct Radio: Sendable {
    struct PlayStation: Intent {
        var station: String
    }

    struct WakeMe: Intent {
        var time: AlexaTime
        var station: String
        static func prompt(for slot: String) -> Speech? { slot == "time" ? "At what time?" : "With which station?" }
    }

    struct Rate: Intent {
        var stars: Int
        var mood: Resolved<Mood>?
        enum Mood: String, Codable, Sendable { case calm, wild }
    }

    struct Favourites: Intent {}

    struct Mix: Intent {
        var stations: [String]
    }

    /// The linked account, which knows its owner.
    struct Account: Sendable {
        let token: AccessToken
        var owner: String { token.revealed() == "example-person-token" ? "the speaker" : "the household" }
    }

    static let id = "amzn1.ask.skill.radio"

    static var skill: Skill {
        Skill(id: id) {
            On(.launch, reply: .ask("Which station?", reprompt: "Say a station's name.").session(.launches, 1))
            On(.help, reply: .ask("Say the name of a station."))
            On(.stop, .cancel, reply: "Bye!")
            On(.yes, reply: "You said yes.")
            On(.no, reply: "You said no.")
            On(.fallback, reply: .ask("Sorry?"))
            On(.intent(PlayStation.self)) { intent, turn in
                .ask("Playing \(intent.station).").session(.played, (turn.session[.played] ?? 0) + 1)
            }
            On(.intent(WakeMe.self)) { intent, turn in
                guard turn.dialog.confirmation == .confirmed else {
                    return .ask("\(intent.station) at \(intent.time)?").directive(.confirmIntent())
                }
                return "Good night."
            }
            On(.denied(WakeMe.self), reply: "Then not.")
            On(.intent(Rate.self)) { intent, _ in
                "\(intent.stars) stars, \(intent.mood?.match?.rawValue ?? "no mood")."
            }
            On(.intent(Mix.self)) { intent, _ in "Mixing \(intent.stations.joined(separator: ", "))." }
            Linked(to: { Account(token: $0) }) {
                On(.intent(Favourites.self)) { _, turn in "The favourites of \(turn.account.owner)." }
            }
        }
    }

    static var model: InteractionModel { get throws { try InteractionModel(json: modelText) } }

    private static let modelText = """
        {"interactionModel": {
          "languageModel": {
            "invocationName": "radio days",
            "intents": [
              {"name": "PlayStation", "slots": [{"name": "station", "type": "Station"}],
               "samples": ["play {station}", "{station}", "switch to {station} please"]},
              {"name": "WakeMe", "slots": [{"name": "time", "type": "AMAZON.TIME"}, {"name": "station", "type": "Station"}],
               "samples": ["wake me", "wake me at {time}", "wake me at {time} with {station}"]},
              {"name": "Rate",
               "slots": [{"name": "stars", "type": "AMAZON.NUMBER"}, {"name": "mood", "type": "Mood"}],
               "samples": ["{stars} stars", "{stars} stars because it is {mood}", "it is {mood} so {stars} stars"]},
              {"name": "Mix",
               "slots": [{"name": "stations", "type": "Station", "multipleValues": {"enabled": true}}],
               "samples": ["mix {stations}"]},
              {"name": "Favourites", "slots": [], "samples": ["what are my favourites", "play my favourites"]},
              {"name": "AMAZON.HelpIntent", "samples": []},
              {"name": "AMAZON.StopIntent", "samples": ["enough"]},
              {"name": "AMAZON.CancelIntent", "samples": []},
              {"name": "AMAZON.YesIntent", "samples": []},
              {"name": "AMAZON.NoIntent", "samples": []}
            ],
            "types": [
              {"name": "Station", "values": [
                {"id": "fip", "name": {"value": "FIP", "synonyms": ["radio fip", "eclectic"]}},
                {"id": "r4", "name": {"value": "Radio Four", "synonyms": ["four", "talk"]}},
                {"id": "rdu", "name": {"value": "RDU", "synonyms": ["eclectic"]}}
              ]},
              {"name": "Mood", "values": [
                {"id": "calm", "name": {"value": "calm", "synonyms": ["quiet", "chilled"]}},
                {"id": "wild", "name": {"value": "wild", "synonyms": []}}
              ]}
            ]
          },
          "dialog": {"intents": [{"name": "WakeMe", "confirmationRequired": false, "slots": []}]}
        }}
        """
}

extension SessionKey<Int> {
    static var launches: Self { .init("launches") }
    static var played: Self { .init("played") }
}

/// A list that several tasks write to.
final class Notes<Element: Sendable>: Sendable {
    private let notes = Mutex<[Element]>([])
    var all: [Element] { notes.withLock { $0 } }
    func note(_ element: Element) { notes.withLock { $0.append(element) } }
}
