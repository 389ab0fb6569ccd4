// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// Returns what Alexa says when Spotify fails. It has no link card, because linking would not help.
    func apologise(for error: any Error, _: Turn<Guest>) -> Reply {
        switch error {
        case let error as SpotifyError: apology(for: error)
        case is DeadlineExceeded: "Spotify is taking too long. Please try again in a moment."
        case is HTTP.TransportError: "I can't reach Spotify right now. Please try again in a few minutes."
        default: "Sorry, something went wrong. Please try again later."
        }
    }

    private func apology(for error: SpotifyError) -> Reply {
        switch error.code {
        case .rateLimited, .quotaExceeded:
            "Spotify has had enough questions for now. Please try again \(later(error.retryAfter))."
        case .notAllowListed:
            "Your account is linked, but this skill is not open to it yet. Please ask the skill's makers to add you."
        case .ownerNotPremium, .restricted:
            "Spotify does not open that to this skill."
        case .forbidden, .premiumRequired:
            "Spotify does not let me do that with your account."
        case .notFound:
            "Spotify can't find that any more."
        default:
            "Spotify has a problem at the moment. Please try again in a few minutes."
        }
    }

    /// Says a wait in words.
    private func later(_ wait: Duration?) -> String {
        guard let seconds = wait?.components.seconds else { return "in a few minutes" }
        switch seconds {
        case ..<90: return "in a minute"
        case ..<3600: return "in \((seconds + 59) / 60) minutes"
        case ..<43_200: return "in a few hours"
        default: return "tomorrow"
        }
    }
}
