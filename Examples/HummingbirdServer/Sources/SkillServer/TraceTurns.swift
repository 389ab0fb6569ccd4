// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill
internal import ServiceContextModule
internal import Tracing

/// Makes a span of every turn, within the span of its HTTP request.
///
/// ```swift
/// Skill(middleware: [TraceTurns()]) { … }
/// ```
///
/// Its name is the request's type. Its attributes:
///
/// | attribute | value |
/// |---|---|
/// | `alexa.request.type` | for instance `IntentRequest` |
/// | `alexa.intent` | the intent's name, for a request that has one |
/// | `alexa.locale` | for instance `en-US` |
/// | `alexa.linked` | whether the request carries an account's token |
/// | `alexa.late` | true if the deadline had passed when the handler ended |
/// | `error.type` | the type of the error that the answer was made of |
///
/// No id of a user, person, device or session, no token and nothing that was said.
public struct TraceTurns: SkillMiddleware {
    /// Makes the middleware. The spans go to the tracer of `InstrumentationSystem`.
    public init() {}

    /// Passes the turn on, inside a span.
    public func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply {
        let span = startSpan(clipped(turn.request.type), ofKind: .internal)
        defer { span.end() }
        span.updateAttributes { attributes in
            attributes["alexa.request.type"] = clipped(turn.request.type)
            attributes["alexa.intent"] = turn.intent.map { clipped($0) }
            attributes["alexa.locale"] = turn.locale.map { clipped($0.rawValue) }
            attributes["alexa.linked"] = turn.isLinked
        }
        do {
            let reply = try await ServiceContext.$current.withValue(span.context) { try await next(turn) }
            end(span, of: turn, with: reply.error)
            return reply
        } catch {
            end(span, of: turn, with: error)
            throw error
        }
    }

    /// Notes how the turn ended. An error shows only its type: its text could have anything in it.
    private func end(_ span: any Span, of turn: Turn<Guest>, with error: (any Error)?) {
        if turn.deadline.hasStruck { span.attributes["alexa.late"] = true }
        guard let error else { return }
        span.attributes["error.type"] = "\(type(of: error))"
        // An error with a reply of its own is a way to answer, for instance with the link card.
        if !(error is any ReplyableError) { span.setStatus(SpanStatus(code: .error)) }
    }
}

extension Turn {
    fileprivate var intent: String? {
        switch request {
        case .intent(let request): request.intent.name
        case .canFulfillIntent(let request): request.intent.name
        default: nil
        }
    }
}
