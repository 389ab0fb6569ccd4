// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension Skill {
    /// The largest request that is read: 2 MiB, about a hundred times what Alexa sends.
    public static var longestRequest: Int { 2 << 20 }

    /// Answers a request.
    ///
    /// It never throws: every failure becomes a response, and the body is always a valid response envelope.
    ///
    /// - Parameters:
    ///   - body: The request's bytes: `Data`, `[UInt8]`, a `ByteBuffer`'s view. More than ``longestRequest`` are refused.
    ///   - limit: How long the answer may take, where the host leaves less than the skill's own deadline: for instance what is
    ///     left of a function's time. A longer one, and `nil`, change nothing.
    public func respond(to body: some Sequence<UInt8>, within limit: Duration? = nil) async -> SkillResponse {
        let deadline = deadline(within: limit)
        // Only this function is generic over the kind of bytes, so that the rest is compiled once.
        switch read(body, by: deadline) {
        case .success(let received):
            return await respond(to: received)
        case .failure(let error):
            return refused(.unreadable(error), as: .unreadable(error), by: deadline, bytesIn: body.underestimatedCount)
        }
    }

    func read(_ body: some Sequence<UInt8>, by deadline: Deadline) -> Result<ReceivedRequest, JSONError> {
        do throws(JSONError) {
            return .success(
                try JSONReader.read(body, limits: .init(bytes: Self.longestRequest)) {
                    (json: inout JSONReader) throws(JSONError) in
                    try ReceivedRequest(
                        reading: &json, deadline: deadline, journal: report == nil ? nil : Journal(),
                        keeper: parts.keeper)
                })
        } catch {
            return .failure(error)
        }
    }

    /// Refuses a request of which the event says nothing else.
    func refused(
        _ refusal: Refusal, as outcome: Event.Outcome, by deadline: Deadline, bytesIn: Int,
        body: [UInt8] = Self.emptyBody, unfinished: Task<Void, Never>? = nil
    ) -> SkillResponse {
        report?(
            Event(outcome, duration: deadline.elapsed, bytesIn: bytesIn, bytesOut: body.count))
        return SkillResponse(status: refusal.status, body: body, refusal: refusal, unfinished: unfinished)
    }

    private func respond(to received: ReceivedRequest) async -> SkillResponse {
        if received.isForOther(than: id) {
            let refusal = Refusal.wrongSkill
            let response = SkillResponse(status: refusal.status, body: Self.emptyBody, refusal: refusal)
            tell(.otherSkill, of: received, answer: response.body)
            return response
        }
        return await answer(received)
    }

    /// Answers a request that has passed every check.
    func answer(_ received: ReceivedRequest) async -> SkillResponse {
        switch Deadline.$current.withValue(received.deadline, operation: { start(received) }) {
        case .finished(let body):
            return answered(body, in: received)
        case .racing(let race, let work):
            switch await race.outcome(by: received.deadline, cancelling: work) {
            case .finished(let body):
                return answered(body, in: received)
            case .late:
                let body = body(of: whenLate, in: received)
                tell(.late, of: received, answer: body)
                return SkillResponse(body: body, unfinished: work)
            }
        }
    }

    private func answered(_ body: [UInt8], in received: ReceivedRequest) -> SkillResponse {
        if let journal = received.journal { tell(journal.outcome, of: received, answer: body) }
        return SkillResponse(body: body)
    }

    /// Calls `onEvent` with the one event of a request.
    private func tell(_ outcome: Event.Outcome, of received: ReceivedRequest, answer: [UInt8]) {
        guard let report, let journal = received.journal else { return }
        report(
            Event(
                outcome, of: received, journal: journal, duration: received.deadline.elapsed,
                bytesOut: answer.count))
    }

    /// The state of a turn after its first step.
    private enum Start {
        case finished([UInt8])
        case racing(Race<[UInt8]>, Task<Void, Never>)
    }

    /// Finds the handler, and starts it in a task if it may wait. The task inherits the task-local values that are set here.
    private func start(_ received: ReceivedRequest) -> Start {
        let turn = Turn(account: Guest(), received: received)
        let first = middleware.isEmpty ? step(of: turn) : .waits(Step.Waiting { await behindMiddleware(turn) })
        switch first {
        case .answered(let reply):
            return .finished(body(of: reply, in: received))
        case .waits(let handler):
            let race = Race<[UInt8]>()
            let work: @Sendable () async -> [UInt8] = { [self] in
                body(of: await reply(of: handler, in: turn), in: received)
            }
            guard let calls = received.journal?.calls else { return .racing(race, race.start(work)) }
            return .racing(race, CallCounter.$current.withValue(calls) { race.start(work) })
        }
    }

    static var emptyBody: [UInt8] { Array(#"{"version":"1.0","response":{}}"#.utf8) }

    /// Returns the response's bytes. If Alexa would refuse them, it returns the reply to that error instead.
    private func body(of reply: Reply, in received: ReceivedRequest) -> [UInt8] {
        do throws(LimitExceeded) {
            received.journal?.note(answerTo: reply.error)
            guard overlong == .cut else { return try Answer.bytes(of: reply, in: received) }
            return try Answer.bytes(of: cut(reply, in: received), in: received)
        } catch {
            received.journal?.note(answerTo: error)
            let turn = Turn(account: Guest(), received: received)
            return (try? Answer.bytes(of: onError(error, turn), in: received)) ?? Self.emptyBody
        }
    }

    /// Returns the reply, shortened to what Alexa accepts.
    private func cut(_ reply: Reply, in received: ReceivedRequest) -> Reply {
        var fitted = reply
        fitted.speech = reply.speech?.cut()
        fitted.reprompt = reply.reprompt?.cut()
        fitted.card = reply.card?.cut()
        if fitted.speech != reply.speech || fitted.reprompt != reply.reprompt { received.drop("the end of the speech") }
        if fitted.card != reply.card { received.drop("the end of the card") }
        return fitted
    }

    /// Calls the middlewares, and behind them the handler.
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

    /// Finds the handler, and runs it if it never waits.
    private func step(of turn: Turn<Guest>) -> Step {
        do {
            guard let route = route(for: turn.received) else { return .answered(unhandled(turn)) }
            do {
                return try route.run(turn.account, turn.received)
            } catch let error as Unreadable {
                guard let anything = table.anything else { throw error }
                return try anything.run(turn.account, turn.received)
            }
        } catch {
            return .answered(reply(for: error, in: turn))
        }
    }

    private func reply(for error: any Error, in turn: Turn<Guest>) -> Reply {
        var error = error
        if !(error is any ReplyableError),
            let problem = turn.received.linkProblem(of: error, assumingAccount: false)
        {
            error = AccountNotLinked(problem, cause: error)
        } else if let refused = permissionsNotGranted(error, in: turn) {
            error = refused
        }
        var reply = (error as? any ReplyableError)?.reply(in: turn) ?? onError(error, turn)
        reply.error = error
        return reply
    }

    /// Returns the error with the skill's sentence, if granting permissions would help.
    private func permissionsNotGranted(_ error: any Error, in turn: Turn<Guest>) -> PermissionsNotGranted? {
        let thrown = error as? PermissionsNotGranted
        guard thrown != nil || !(error is any ReplyableError), let failure = error as? any PermissionFailure,
            !failure.missingPermissions.isEmpty
        else { return nil }
        return PermissionsNotGranted(
            failure.missingPermissions,
            prompt: thrown?.prompt ?? permissionPrompt?(failure.missingPermissions, turn),
            cause: thrown == nil ? error : thrown?.cause)
    }

    private func route(for received: ReceivedRequest) -> Route<Guest>? {
        switch received.envelope.request {
        case .intent(let request):
            return route(for: request.intent) ?? table[.request(IntentRequest.type)] ?? table.anything
        case .connectionsResponse(let response):
            return response.name.flatMap { table[.connection($0)] } ?? table[.request(response.type)] ?? table.anything
        default:
            return table[.request(received.envelope.request.type)] ?? table.anything
        }
    }

    /// Returns the route of an intent. A typed intent is not run after the user denied its confirmation.
    private func route(for intent: AlexaIntent) -> Route<Guest>? {
        guard intent.confirmationStatus == .denied else { return table[.intent(intent.name)] }
        if let route = table[.denied(intent.name)] { return route }
        guard let route = table[.intent(intent.name)] else { return nil }
        return route.intent == nil ? route : Self.okay
    }

    /// Answers a denied intent that has no handler.
    private static let okay = Route<Guest>(key: .anything, intent: nil, run: { _, _ in .answered("Okay.") })

    /// Returns the answer to a request without a handler.
    private func unhandled(_ turn: Turn<Guest>) -> Reply {
        var reply: Reply
        switch turn.request {
        case .intent:
            reply = .ask("Sorry, I can't help with that. What would you like to do?")
        case .canFulfillIntent:
            return .canFulfill(CanFulfillIntent(canFulfill: .no))
        case .launch:
            reply = .ask("Welcome! What would you like to do?")
        case .connectionsResponse:
            // The user waits for the skill to continue after a purchase, which needs a handler.
            reply = .silence
        default:
            // Events and ended sessions need no answer.
            return .silence
        }
        reply.error = Unhandled()
        return reply
    }
}
