// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import Synchronization

/// A user who talks to a skill, for tests and for terminals.
///
/// ```swift
/// let alexa = Conversation(with: skill, model: model)
///
/// var heard = try await alexa.say("ask mixtape what is on dinner jazz")
/// #expect(heard.asksToLink)
///
/// alexa.link(AccessToken("example-token"))
/// heard = try await alexa.say(ReadPlaylist(playlist: "dinner jazz"))
/// #expect(heard.text == "On Dinner Jazz: So What, Blue in Green, All Blues.")
/// ```
///
/// It speaks JSON with the skill, through `AlexaSkill/Skill/respond(to:)`, exactly as Alexa does: request envelopes go in
/// as bytes, response envelopes come out and are read. It does Alexa's part of the conversation: it begins sessions and
/// ends them, carries the session's attributes from turn to turn, and remembers what a dialog has filled and asks for.
/// Ids and times are the same in every run.
///
/// Turns are meant to follow each other. Two at the same time are safe, but which of them goes first is open.
public final class Conversation: Sendable {
    /// The skill that is talked to.
    public let skill: Skill
    /// What users may say, for ``say(_:)-(String)``.
    public let model: InteractionModel?
    let state: Mutex<State>

    /// Begins a conversation; nothing is said yet.
    ///
    /// - Parameters:
    ///   - skill: The skill to talk to.
    ///   - model: The skill's interaction model. Without one, intents are said as values.
    ///   - setting: Who talks, where, and with which account.
    public init(with skill: Skill, model: InteractionModel? = nil, in setting: Setting = Setting()) {
        self.skill = skill
        self.model = model
        state = Mutex(State(setting: setting))
    }

    /// Who talks, where, and with which account. May be changed between any two turns.
    public var setting: Setting {
        get { state.withLock { $0.setting } }
        set { state.withLock { $0.setting = newValue } }
    }

    /// Whether a session is open, so that the next turn belongs to it.
    public var isOpen: Bool { state.withLock { $0.session != nil } }

    /// What the session remembers; empty when none is open.
    public var sessionAttributes: JSONObject<JSON> { state.withLock { $0.session?.attributes ?? [:] } }

    /// The skill's id, as it is written into requests.
    var skillID: String { skill.id ?? "amzn1.ask.skill.example" }
}
