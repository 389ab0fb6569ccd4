// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

// Writes the log. The SDK's errors print no token, and neither does this.
extension Mixtape {
    func note(_ event: Skill.Event) {
        onEvent(event)
        log("\(event)")
        // An event shows only the type of an error. Spotify's errors have descriptions for a log.
        if case .failed(let error as SpotifyError) = event.outcome { log("\(error)") }
        if case .failed(let error as AttributeError) = event.outcome { log("\(error)") }
    }

    /// Logs that a user linked the account, or disabled the skill: then everything about them is deleted.
    func note(_ event: SkillEvent, _ turn: Turn<Guest>) async throws -> Reply {
        log("\(event.kind.rawValue): a user \(event.kind == .disabled ? "disabled the skill" : "linked their account")")
        if event.kind == .disabled { try await turn.attributes.forgetUser() }
        return .silence
    }
}
