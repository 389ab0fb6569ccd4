// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// A handler outside of `Linked` has a `Turn<Guest>`, which has no account.
import AlexaSkill
import SpotifyClient

let skill = Skill(id: "amzn1.ask.skill.example") {
    On(.launch) { _, turn in
        let me = try await turn.account.me()
        // expected: value of type 'Guest' has no member 'me'
        return .say("Welcome back, \(me.displayName ?? "you").")
    }
}
