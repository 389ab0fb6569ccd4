// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import LinkedHTTP
import SpotifyClient
import Testing

extension Samples {
    /// What a handler, a middleware and an event see of a turn with tokens.
    static func turns() async throws -> [Sample] {
        let turns = Notes<Turn<Spotify>>()
        let events = Notes<Skill.Event>()
        let skill = skill(turns: turns, events: events)
        var samples: [Sample] = []
        for type in ["IntentRequest", "LaunchRequest", "SessionEndedRequest"] {
            let body = body(of: type)
            let response = await skill.respond(to: Array(body.utf8))
            samples.append(Sample(response, holding: .accessToken, .personToken, note: type) { _ in body })
        }
        let broken = String(body(of: "IntentRequest").prefix(200))
        let refused = await skill.respond(to: Array(broken.utf8))
        samples.append(Sample(refused, holding: .accessToken, note: "refused") { _ in broken })
        samples.append(Sample(try #require(refused.refusal), holding: .accessToken) { _ in broken })

        let turn = try #require(turns.all.first)
        samples.append(
            Sample(turn, holding: .personToken) { turn in
                String(decoding: turn.envelope.jsonBytes(revealingTokens: true), as: UTF8.self)
            })
        // The session has the skill's own values, and what was redacted in the body.
        samples.append(Sample(turn.session, holding: .accessToken) { _ in body(of: "IntentRequest") })
        samples += events.all.map { event in
            Sample(event, holding: .accessToken) { _ in broken + Planted.personToken.text }
        }
        samples += events.all.map { event in
            Sample(event.outcome, holding: .accessToken) { _ in broken + Planted.personToken.text }
        }
        let remark = Skill.Event.Remark.defective(AccountError(.rejectedToken, try request()))
        samples.append(Sample(remark, holding: .accessToken) { _ in broken })
        try #require(events.all.count == 4)
        return samples + [table(skill)]
    }

    /// A skill whose handlers fail in several ways, each with a secret at hand.
    static func skill(turns: Notes<Turn<Spotify>>, events: Notes<Skill.Event>) -> Skill {
        Skill(onEvent: { events.note($0) }) {
            Linked(to: { Spotify($0, over: echo) }) {
                On(.intent(named: "Example")) { _, turn in
                    turns.note(turn)
                    throw AccountError(.rejectedToken, try request())
                }
            }
            On(.launch) { _, _ in
                throw AccountNotLinked(.rejected, cause: AccountError(.rejectedToken, try request()))
            }
        }
    }

    private static func table(_ skill: Skill) -> Sample {
        Sample(skill, holding: .accessToken) { _ in token.revealed() }
    }

    /// Errors of an account that reached a skill.
    static func linking() throws -> [Sample] {
        let cause = AccountError(.rejectedToken, try request())
        let reply = Reply.say("Hello.").session(SessionKey<Unencodable>("example"), Unencodable(error: cause))
        return [
            // A value that cannot be encoded is reported when the reply is sent.
            Sample(reply, holding: .code) { _ in cause.url.query["code"] },
            Sample(AccountNotLinked(.rejected, cause: cause), holding: .code) { error in
                (error.cause as? AccountError)?.url.query["code"]
            },
        ]
    }

    private struct Unencodable: Codable {
        let error: any Error
        init(error: any Error) { self.error = error }
        init(from decoder: any Decoder) throws { throw CancellationError() }
        func encode(to encoder: any Encoder) throws { throw error }
    }

    /// What the testing kit shows of a conversation with a linked account.
    static func conversations() async throws -> [Sample] {
        var setting = Conversation.Setting()
        setting.account = token
        setting.apiAccessToken = AlexaAPIToken(Planted.apiToken.text)
        setting.person = Person(
            personID: "amzn1.ask.person.example", accessToken: PersonAccessToken(Planted.personToken.text))
        let given: @Sendable (Conversation.Setting) -> String = { setting in
            [setting.account?.revealed(), setting.apiAccessToken?.revealed(), setting.person?.accessToken?.revealed()]
                .compactMap { $0 }.joined()
        }
        let conversation = Conversation(with: skill(turns: Notes(), events: Notes()), in: setting)
        let heard = try await conversation.launch()
        // A skill that says a token fails, and the error does not repeat the token.
        let telling = Conversation(with: Skill { On(.launch, reply: .say("\(Planted.accessToken.text)")) }, in: setting)
        let error: ConversationError? = await thrown { try await telling.launch() }
        return try linking() + [
            Sample(setting, holding: .accessToken, .apiToken, .personToken) { given($0) },
            Sample(conversation, holding: .accessToken, .apiToken, .personToken) { given($0.setting) },
            Sample(heard, holding: .accessToken, .apiToken, .personToken) { _ in given(conversation.setting) },
            Sample(try #require(error), holding: .accessToken) { _ in given(telling.setting) },
        ]
    }
}
