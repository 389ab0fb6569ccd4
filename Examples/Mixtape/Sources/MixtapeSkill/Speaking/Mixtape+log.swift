// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

// What is worth a line in the log. The SDK's errors print no token, and neither does anything here.
extension Mixtape {
    func note(_ event: Skill.Event) {
        log("\(event)")
        // An event says of an error no more than its type. Spotify's have texts that are made for a log.
        if case .failed(let error as SpotifyError) = event.outcome { log("\(error)") }
    }

    /// A user linked the account, or disabled the skill: then whatever a host has stored about them can go.
    func note(_ event: SkillEvent, _: Turn<Guest>) -> Reply {
        log("\(event.kind.rawValue): a user \(event.kind == .disabled ? "disabled the skill" : "linked their account")")
        return .silence
    }
}
