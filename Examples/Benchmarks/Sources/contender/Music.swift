// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// The skill that every contender implements: a greeting, and an intent with a resolved slot and two attributes.
struct Music: Sendable {
    var skill: Skill {
        Skill {
            Linked(ifAny: { token in Account(token: token) }) {
                On(.launch, reply: welcome)
                On(.intent(named: "PlayArtistIntent"), reply: play)
            }
        }
    }

    /// Stands for a provider's client.
    struct Account: Sendable {
        let token: AccessToken
        var tokenLength: Int { token.revealed().utf8.count }
    }

    func welcome(_ launch: LaunchRequest, _ turn: Turn<Account?>) -> Reply {
        .ask(
            Speech(ssml: "Willkommen! Sag zum Beispiel: spiele Björk."),
            reprompt: Speech(ssml: "Was möchtest du hören?")
        )
        .card(.simple(title: "Musik", content: "Verbunden (\(turn.account?.tokenLength ?? 0))"))
        .session(.turn, 1)
    }

    func play(_ intent: AlexaIntent, _ turn: Turn<Account?>) -> Reply {
        let slot = intent.slots["artist"]
        let match = slot?.match
        let name = match?.name ?? slot?.value ?? ""
        let last = turn.session[.lastArtist] ?? ""
        return .ask(
            Speech(ssml: "Ich spiele \(name) statt \(last)."),
            reprompt: Speech(ssml: "Soll ich \(last) wieder spielen?")
        )
        .card(.simple(title: name, content: "spotify:artist:\(match?.id ?? "") (\(turn.account?.tokenLength ?? 0))"))
        .session(.turn, (turn.session[.turn] ?? 0) + 1)
        .session(.lastArtist, name)
    }
}

extension SessionKey<Int> {
    static var turn: Self { .init("turn") }
}

extension SessionKey<String> {
    static var lastArtist: Self { .init("lastArtist") }
}
