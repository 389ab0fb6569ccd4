// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A handler and what it waits for.
///
/// ```swift
/// On(.stop, .cancel, reply: "Bye!")
/// On(.intent(ReadPlaylist.self), reply: read)
/// On(.intent(ReadPlaylist.self)) { intent, turn in … }
/// ```
public struct On<Input: Sendable, Account: Sendable>: RouteGroup {
    let triggers: [Trigger<Input>]
    let handle: @Sendable (Input, Turn<Account>) async throws -> Reply

    /// Answers each of the triggers with what a handler makes of it.
    public init(
        _ triggers: Trigger<Input>...,
        reply handle: @escaping @Sendable (Input, Turn<Account>) async throws -> Reply
    ) {
        self.triggers = triggers
        self.handle = handle
    }

    /// Answers each of the triggers with the same reply.
    public init(_ triggers: Trigger<Input>..., reply: Reply) {
        self.triggers = triggers
        self.handle = { _, _ in reply }
    }

    public var routes: [Route<Account>] {
        triggers.map { trigger in
            Route(key: trigger.key, intent: trigger.intent) { [handle] turn in
                try await handle(try trigger.read(turn.exchange), turn)
            }
        }
    }
}
