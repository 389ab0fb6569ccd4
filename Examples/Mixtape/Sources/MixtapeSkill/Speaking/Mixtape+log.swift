// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

extension Mixtape {
    func line(for turn: LogTurns.Entry) -> String {
        "\(turn.request): answered in \(turn.duration)\(turn.asksToLink ? ", asked to link" : "")"
    }

    /// One line about something that went wrong. The SDK's errors print no token, and neither does this.
    func line(for event: Skill.Event) -> String {
        switch event {
        case .refused(let refusal): "refused: \(refusal)"
        case .failed(let error, let type): "\(type) failed: \(error)"
        case .late(let type): "\(type): the deadline struck first"
        case .dropped(let part, let type): "\(type): left out \(part), which Alexa does not take here"
        case .unhandled(let name): "nobody handles \(name)"
        case .scopesNotConfigured(let scopes): "accountLinking.json lacks \(scopes.sorted())"
        default: "\(event)"
        }
    }
}
