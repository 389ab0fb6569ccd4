// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeDemo
import MixtapeSkill
import MixtapeTerminal

/// The skill in a conversation, with the demo Spotify behind it.
struct Evening {
    let spotify = DemoSpotify()
    let http: ScriptedTransport
    let alexa: Conversation

    init(linked: Bool = true, remembering memory: any AttributeStore = InMemoryAttributeStore()) throws {
        http = spotify.transport
        alexa = try Conversation(over: http, remembering: memory)
        if linked { alexa.link(spotify.link()) }
    }
}

extension Conversation {
    /// A conversation with the skill on an evening in November.
    convenience init(
        over http: any HTTP.Transport, remembering memory: any AttributeStore = InMemoryAttributeStore(),
        clock: any Clock<Duration> = ContinuousClock(), log: @escaping @Sendable (String) -> Void = { _ in }
    ) throws {
        var setting = Setting()
        setting.time = novemberEvening
        self.init(
            with: Mixtape(over: http, remembering: memory, clock: clock, log: log).skill,
            model: try SkillPackage.embedded.model(), in: setting)
    }
}

/// The time of a turn, by its number: from 2026-11-23T19:00:00Z on, one every ten seconds.
@Sendable func novemberEvening(_ turn: Int) -> Int64 { 1_795_460_400 + 10 * Int64(turn) }
