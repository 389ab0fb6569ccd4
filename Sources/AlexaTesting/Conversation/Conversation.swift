// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import Synchronization

/// A simulated user who talks to a skill, for tests and for terminals.
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
/// It sends JSON to the skill through `AlexaSkill/Skill/respond(to:)`, exactly as Alexa does: request envelopes as bytes, and
/// it reads the response envelopes. It does Alexa's part of the conversation: it begins and ends sessions, keeps the session's
/// attributes between turns, and keeps the slots and questions of a dialog. Ids and times are the same in every run.
///
/// Turns should follow each other. Two at the same time are safe, but their order is undefined.
public final class Conversation: Sendable {
    /// The skill that is talked to.
    public let skill: Skill
    /// The interaction model, for ``say(_:)-(String)``.
    public let model: InteractionModel?
    let state: Mutex<State>

    /// Begins a conversation; nothing is said yet.
    ///
    /// - Parameters:
    ///   - skill: The skill to talk to.
    ///   - model: The skill's interaction model. Without one, intents are said as values.
    ///   - setting: The user, the device and the account.
    public init(with skill: Skill, model: InteractionModel? = nil, in setting: Setting = Setting()) {
        self.skill = skill
        self.model = model
        state = Mutex(State(setting: setting))
    }

    /// The user, the device and the account. It may be changed between any two turns.
    public var setting: Setting {
        get { state.withLock { $0.setting } }
        set { state.withLock { $0.setting = newValue } }
    }

    /// Whether a session is open, so that the next turn belongs to it.
    public var isOpen: Bool { state.withLock { $0.session != nil } }

    /// The session's attributes; empty if none is open.
    public var sessionAttributes: JSONObject<JSON> { state.withLock { $0.session?.attributes ?? [:] } }

    /// The skill's id, as it is written into requests.
    var skillID: String { skill.id ?? "amzn1.ask.skill.example" }
}
