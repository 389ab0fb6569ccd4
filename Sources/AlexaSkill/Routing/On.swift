// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Connects a handler with the requests that it answers.
///
/// ```swift
/// On(.stop, .cancel, reply: "Bye!")
/// On(.intent(ReadPlaylist.self), reply: read)
/// On(.intent(SetAlarm.self)) { alarm, turn in .say("I wake you at \(alarm.time).") }
/// ```
public struct On<Input: Sendable, Account: Sendable>: RouteGroup {
    public let routes: [Route<Account>]

    private init(
        _ triggers: [Trigger<Input>], step: @escaping @Sendable (Input, Turn<Account>) throws -> Step
    ) {
        routes = triggers.map { trigger in
            Route(key: trigger.key, intent: trigger.intent) { account, received in
                try step(try trigger.read(received), Turn(account: account, received: received))
            }
        }
    }

    /// Answers each of the triggers with a handler.
    public init(
        _ triggers: Trigger<Input>...,
        reply handle: @escaping @Sendable (Input, Turn<Account>) async throws -> Reply
    ) {
        self.init(triggers) { input, turn in .waits(Step.Waiting { try await handle(input, turn) }) }
    }

    /// Answers each of the triggers with a handler that never waits.
    ///
    /// It runs in the task that called `respond(to:)`, and the deadline does not interrupt it: do long work behind an `await`.
    public init(
        _ triggers: Trigger<Input>...,
        reply handle: @escaping @Sendable (Input, Turn<Account>) throws -> Reply
    ) {
        self.init(triggers) { input, turn in .answered(try handle(input, turn)) }
    }

    /// Answers each of the triggers with the same reply.
    public init(_ triggers: Trigger<Input>..., reply: Reply) {
        routes = triggers.map { trigger in
            Route(key: trigger.key, intent: trigger.intent) { _, received in
                // Another handler answers if the input cannot be read. JSON can always be read, so that reading it here
                // is wasted.
                if Input.self != JSON.self { _ = try trigger.read(received) }
                return .answered(reply)
            }
        }
    }
}
