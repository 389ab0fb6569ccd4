// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import SpotifyClient

/// What the skill remembers of a user between sessions.
struct Memory: Codable, Sendable, Equatable {
    var visits = 0
    /// The name of the playlist that was read last.
    var lastPlaylist: String?

    /// What the greeting says of it.
    var words: Speech {
        let playlist: Speech = lastPlaylist.map { " Last time I read \($0)." } ?? ""
        return visits > 1 ? " This is your visit number \(visits).\(playlist)" : ""
    }
}

extension AttributeKey<Memory> {
    static var memory: Self { .init("memory") }
}

extension Mixtape {
    /// Remembers what `change` says. The answer does not depend on it: if it fails, that is only logged.
    @discardableResult
    func remember<Account>(in turn: Turn<Account>, _ change: (inout Memory) -> Void) async -> Memory? {
        do {
            return try await turn.attributes.update(.memory, default: Memory(), change)
        } catch {
            log("nothing was remembered: \(error)")
            return nil
        }
    }

    /// Tells what is remembered; the card has all of it, as the user may ask.
    func tellMemory(_: WhatYouKnow, _ turn: Turn<Guest>) async throws -> Reply {
        let memory = try await turn.attributes.get(.memory) ?? Memory()
        guard memory != Memory() else { return turn.answer("I know nothing about you yet.") }
        let count: Speech = memory.visits == 1 ? "once" : "\(memory.visits) times"
        let playlist: Speech = memory.lastPlaylist.map { ", and that I last read \($0) to you" } ?? ""
        let all = try await turn.attributes.exportUser()
        return turn.answer("I know that you opened My Mixtape \(count)\(playlist). Say forget me, and I forget it.")
            .card(.simple(title: "What My Mixtape knows", content: "\(all)"))
    }
}
