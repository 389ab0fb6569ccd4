// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// A handler and what it waits for.
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

    /// Answers each of the triggers with what a handler makes of it.
    public init(
        _ triggers: Trigger<Input>...,
        reply handle: @escaping @Sendable (Input, Turn<Account>) async throws -> Reply
    ) {
        self.init(triggers) { input, turn in .waits(Step.Waiting { try await handle(input, turn) }) }
    }

    /// Answers each of the triggers with what a handler makes of it that never waits.
    ///
    /// It runs in the task of whoever called `respond(to:)`, and the deadline does not interrupt it: what takes long belongs
    /// behind an `await`.
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
                // Whether the input can be read decides who answers. JSON always can, and would be made for nothing.
                if Input.self != JSON.self { _ = try trigger.read(received) }
                return .answered(reply)
            }
        }
    }
}
