// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension Skill {
    /// The most bytes that a request may have: 2 MiB, some hundred times what Alexa sends.
    public static var longestRequest: Int { 2 << 20 }

    /// Answers a request.
    ///
    /// It never throws: every failure already is an answer, and the body is always a valid response envelope.
    ///
    /// - Parameter body: The request's bytes: `Data`, `[UInt8]`, a `ByteBuffer`'s view. More than
    ///   ``longestRequest`` are refused.
    public func respond(to body: some Sequence<UInt8>) async -> SkillResponse {
        let deadline = deadline()
        // Whatever kind of bytes these are, it ends here: the rest is compiled once, for none of them in particular.
        return await respond(to: read(body, by: deadline))
    }

    private func read(_ body: some Sequence<UInt8>, by deadline: Deadline) -> Result<Exchange, Refusal> {
        do throws(JSONError) {
            let exchange = try JSONReader.read(body, limits: .init(bytes: Self.longestRequest)) {
                (json: inout JSONReader) throws(JSONError) in
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

        switch Deadline.$current.withValue(exchange.deadline, operation: { start(exchange) }) {
        case .finished(let body):
            return SkillResponse(body: body)
        case .racing(let race, let work):
            switch await race.outcome(by: exchange.deadline, cancelling: work) {
            case .finished(let body):
                return SkillResponse(body: body)
            case .late:
                report(.late(requestType: exchange.envelope.request.type))
                return SkillResponse(body: body(of: whenLate, in: exchange), unfinished: work)
            }
        }
    }

    /// A turn that has begun.
    private enum Start {
        case finished([UInt8])
        case racing(Race, Task<Void, Never>)
    }

    /// Takes the first step of a turn, and starts the race of what may wait. The task inherits what is bound here.
    private func start(_ exchange: Exchange) -> Start {
        let turn = Turn(account: Guest(), exchange: exchange)
        let first = middleware.isEmpty ? step(of: turn) : .waits(Step.Waiting { await behindMiddleware(turn) })
        switch first {
        case .answered(let reply):
            return .finished(body(of: reply, in: exchange))
        case .waits(let handler):
            let race = Race()
            let work = race.start { [self] in body(of: await reply(of: handler, in: turn), in: exchange) }
            return .racing(race, work)
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
    private func behindMiddleware(_ turn: Turn<Guest>) async -> Reply {
        var next = Next { turn in
            switch step(of: turn) {
            case .answered(let reply): return reply
            case .waits(let handler): return await reply(of: handler, in: turn)
            }
        }
        for one in middleware.reversed() {
            next = Next { [next] turn in try await one.reply(to: turn, next: next) }
        }
        do {
            return try await next(turn)
        } catch {
            return reply(for: error, in: turn)
        }
    }

    private func reply(of handler: Step.Waiting, in turn: Turn<Guest>) async -> Reply {
        do {
            return try await handler.run()
        } catch {
            return reply(for: handler.explained(error), in: turn)
        }
    }

    /// Finds the handler, and goes as far with it as it goes without waiting.
    private func step(of turn: Turn<Guest>) -> Step {
        do {
            guard let route = route(for: turn.exchange) else { return .answered(unhandled(turn)) }
            do {
                return try route.run(turn.account, turn.exchange)
            } catch let error as Unreadable {
                guard let anything = table.anything else { throw error }
                return try anything.run(turn.account, turn.exchange)
            }
        } catch {
            return .answered(reply(for: error, in: turn))
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
    private static let okay = Route<Guest>(key: .anything, intent: nil, run: { _, _ in .answered("Okay.") })

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
