// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaTesting
internal import MixtapeDemo

extension Terminal {
    /// Links the account as the user does in the Alexa app; Alexa tells the skill.
    func link() async -> [String] {
        switch provider {
        case .demo(let spotify): conversation.link(spotify.link())
        case .real(let token, _): conversation.link(token)
        }
        return await tell(.accountLinked, "The account is linked.")
    }

    /// Unlinks it, as disabling the skill does.
    func unlink() async -> [String] {
        conversation.unlink()
        return await tell(.disabled, "The account is no longer linked.")
    }

    /// Makes the provider refuse the token. Alexa does not know, and goes on sending it.
    func expire() -> [String] {
        guard case .demo(let spotify) = provider else {
            return [ink.note("Only the demo's tokens can be made to expire. The real ones do so after an hour.")]
        }
        spotify.expire()
        return [ink.note("From now on Spotify answers with 401, until the account is linked again.")]
    }

    private func tell(_ event: SkillEvent.Kind, _ text: String) async -> [String] {
        do {
            try await conversation.event(event)
            return [ink.note(text)]
        } catch {
            return [ink.note("\(text) But the skill's answer to the event is no good: \(error)")]
        }
    }
}
