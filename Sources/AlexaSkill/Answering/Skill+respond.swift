// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension Skill {
    /// Answers a request.
    ///
    /// It never throws: every failure already is an answer, and the body is always a valid response envelope.
    ///
    /// - Parameter body: The request's bytes: `Data`, `[UInt8]`, a `ByteBuffer`'s view.
    public func respond(to body: some Sequence<UInt8>) async -> SkillResponse {
        let deadline = deadline()
        // Whatever kind of bytes these are, it ends here: the rest is compiled once, for none of them in particular.
        return await respond(to: read(body, by: deadline))
    }

    private func read(_ body: some Sequence<UInt8>, by deadline: Deadline) -> Result<Exchange, Refusal> {
        do throws(JSONError) {
            let exchange = try JSONReader.read(body) { (json: inout JSONReader) throws(JSONError) in
                try Exchange(reading: &json, deadline: deadline, report: report)
            }
            if let id, exchange.envelope.applicationID != id { return .failure(.wrongSkill) }
            return .success(exchange)
        } catch {
            return .failure(.unreadable(error))
        }
    }

    private func respond(to request: Result<Exchange, Refusal>) async -> SkillResponse {
        let exchange: Exchange
        switch request {
        case .success(let one): exchange = one
        case .failure(let refusal):
            report(.refused(refusal))
            return SkillResponse(status: 400, body: Self.emptyBody, refusal: refusal)
        }
        for problem in exchange.envelope.problems { report(.passedOver(problem)) }

        // Most turns need nothing but what is here.
        let turn = Turn(account: Guest(), exchange: exchange)
        if middleware.isEmpty,
            let body = Deadline.$current.withValue(
                exchange.deadline, operation: { handledAtOnce(turn).map { body(of: $0, in: exchange) } })
        {
            return SkillResponse(body: body)
        }
        let race = Race()
        // The task inherits the deadline: bound here, it costs the handler no step of its own.
        let work = Deadline.$current.withValue(exchange.deadline) {
            race.start { [self] in
                body(of: await reply(to: turn), in: exchange)
            }
        }
        switch await race.outcome(by: exchange.deadline, cancelling: work) {
        case .finished(let body):
            return SkillResponse(body: body)
        case .late:
            report(.late(requestType: exchange.envelope.request.type))
            return SkillResponse(body: body(of: whenLate, in: exchange), unfinished: work)
        }
    }

    private static var emptyBody: [UInt8] { Array(#"{"version":"1.0","response":{}}"#.utf8) }

    /// The response's bytes. What Alexa would refuse is never sent: the reply to the error takes its place.
    private func body(of reply: Reply, in exchange: Exchange) -> [UInt8] {
        do throws(LimitExceeded) {
            guard overlong == .cut else { return try Answer.bytes(of: reply, in: exchange) }
            return try Answer.bytes(of: cut(reply, in: exchange), in: exchange)
        } catch {
            exchange.fail(error)
            let turn = Turn(account: Guest(), exchange: exchange)
            return (try? Answer.bytes(of: onError(error, turn), in: exchange)) ?? Self.emptyBody
        }
    }

    /// The reply, short enough for Alexa.
    private func cut(_ reply: Reply, in exchange: Exchange) -> Reply {
        var fitted = reply
        fitted.speech = reply.speech?.cut()
        fitted.reprompt = reply.reprompt?.cut()
        fitted.card = reply.card?.cut()
        if fitted.speech != reply.speech || fitted.reprompt != reply.reprompt { exchange.drop("the end of the speech") }
        if fitted.card != reply.card { exchange.drop("the end of the card") }
        return fitted
    }

    /// Asks the middlewares, and behind them the handler.
    private func reply(to turn: Turn<Guest>) async -> Reply {
        guard !middleware.isEmpty else { return await handled(turn) }
        var next: @Sendable (Turn<Guest>) async throws -> Reply = { turn in await handled(turn) }
        for one in middleware.reversed() {
            next = { [next] turn in try await one.reply(to: turn, next: next) }
        }
        do {
            return try await next(turn)
        } catch {
            return reply(for: error, in: turn)
        }
    }

    private func handled(_ turn: Turn<Guest>) async -> Reply {
        do {
            guard let route = route(for: turn.exchange) else { return unhandled(turn) }
            do {
                return try await route.run(turn.exchange)
            } catch let error as Unreadable {
                guard let anything = table.anything else { throw error }
                return try await anything.run(turn.exchange)
            }
        } catch {
            return reply(for: error, in: turn)
        }
    }

    /// What a handler answers that never waits; `nil` if the turn's may wait.
    private func handledAtOnce(_ turn: Turn<Guest>) -> Reply? {
        guard let route = route(for: turn.exchange) else { return unhandled(turn) }
        guard case .atOnce(let run) = route.run else { return nil }
        do {
            do {
                return try run(Guest(), turn.exchange)
            } catch let error as Unreadable {
                guard let anything = table.anything else { throw error }
                guard case .atOnce(let run) = anything.run else { return nil }
                return try run(Guest(), turn.exchange)
            }
        } catch {
            return reply(for: error, in: turn)
        }
    }

    private func reply(for error: any Error, in turn: Turn<Guest>) -> Reply {
        if let error = error as? any ReplyableError { return error.reply(in: turn) }
        if let problem = (error as? any LinkFailure)?.linkProblem {
            return AccountNotLinked(problem, cause: error).reply(in: turn)
        }
        report(.failed(error, requestType: turn.request.type))
        return onError(error, turn)
    }

    private func route(for exchange: Exchange) -> Route<Guest>? {
        switch exchange.envelope.request {
        case .intent(let request):
            return route(for: request.intent) ?? table[.request(IntentRequest.type)] ?? table.anything
        case .connectionsResponse(let response):
            return response.name.flatMap { table[.connection($0)] } ?? table[.request(response.type)] ?? table.anything
        default:
            return table[.request(exchange.envelope.request.type)] ?? table.anything
        }
    }

    /// A typed intent is never run after its confirmation was denied.
    private func route(for intent: AlexaIntent) -> Route<Guest>? {
        guard intent.confirmationStatus == .denied else { return table[.intent(intent.name)] }
        if let route = table[.denied(intent.name)] { return route }
        guard let route = table[.intent(intent.name)] else { return nil }
        return route.intent == nil ? route : Self.okay
    }

    /// What answers a denied intent that nobody else does.
    private static let okay = Route<Guest>(key: .anything, intent: nil, run: .atOnce { _, _ in "Okay." })

    /// What a skill without a handler answers.
    private func unhandled(_ turn: Turn<Guest>) -> Reply {
        switch turn.request {
        case .intent(let request):
            report(.unhandled(request.intent.name))
            return .ask("Sorry, I can't help with that. What would you like to do?")
        case .canFulfillIntent:
            return .canFulfill(CanFulfillIntent(canFulfill: .no))
        case .launch:
            report(.unhandled(turn.request.type))
            return .ask("Welcome! What would you like to do?")
        default:
            // Events and ended sessions need no answer.
            return .silence
        }
    }
}
