// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

// What is worth a line in the log. The SDK's errors print no token, and neither does anything here.
extension Mixtape {
    func note(_ turn: LogTurns.Entry) {
        log("\(turn.request): answered in \(turn.duration)\(turn.asksToLink ? ", asked to link" : "")")
    }

    func note(_ event: Skill.Event) {
        switch event {
        case .refused(let refusal): log("refused: \(refusal)")
        case .failed(let error, let type): log("\(type) failed: \(error)")
        case .late(let type): log("\(type): the deadline struck first")
        case .dropped(let part, let type): log("\(type): left out \(part), which Alexa does not take here")
        case .unhandled(let name): log("nobody handles \(name)")
        case .scopesNotConfigured(let scopes): log("accountLinking.json lacks \(scopes.sorted())")
        default: log("\(event)")
        }
    }

    /// A user linked the account, or disabled the skill: then whatever a host has stored about them can go.
    func note(_ event: SkillEvent, _: Turn<Guest>) -> Reply {
        log("\(event.kind.rawValue): a user \(event.kind == .disabled ? "disabled the skill" : "linked their account")")
        return .silence
    }
}
