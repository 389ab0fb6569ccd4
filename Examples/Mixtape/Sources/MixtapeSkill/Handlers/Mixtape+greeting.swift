// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

extension Mixtape {
    /// Greets by name if an account is linked, and says what linking is good for if none is.
    func greet(_: LaunchRequest, _ turn: Turn<Spotify?>) async throws -> Reply {
        guard let spotify = turn.account else {
            let welcome: Speech = """
                Welcome to My Mixtape! Once you have linked Spotify, I can tell you about your playlists, your \
                favorites, and what you heard lately. I have sent a card to your Alexa app. Or say: help.
                """
            return .ask(welcome, reprompt: "Say help to hear what I can do.").card(.linkAccount)
        }
        let name = try await self.name(at: spotify).map { ", \($0)" } ?? ""
        let memory = await remember(in: turn) { $0.visits += 1 }
        let past = memory?.words ?? ""
        return .ask(
            "Welcome back\(name)!\(past) Would you like your playlists, your favorites, or what you heard lately?")
    }

    /// Returns the user's name. If Spotify fails, the greeting has no name; a refused token is still an error.
    private func name(at spotify: Spotify) async throws -> String? {
        do {
            return try await spotify.me().displayName
        } catch let error as any LinkFailure where error.linkProblem != nil {
            throw error
        } catch {
            log("greeting without a name: \(error)")
            return nil
        }
    }
}
