// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Wraps the turns of a skill: what other SDKs call request interceptor, response interceptor and error handler.
///
/// ```swift
/// struct CountTurns: SkillMiddleware {
///     let counter: Counter
///     func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply {
///         await counter.count(turn.request.type)
///         return try await next(turn)
///     }
/// }
/// ```
///
/// Errors of handlers have become replies before a middleware sees them, and ``Reply/error`` says of which; what a
/// middleware throws itself becomes a reply behind it. For one line of a log about each request no middleware is needed:
/// ``Skill/Event`` is told to `Skill(onEvent:)`.
public protocol SkillMiddleware: Sendable {
    /// Answers a turn, mostly by asking `next`.
    func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply
}

extension Skill {
    /// What stands behind a middleware: the next one, and at last the handler. Call it as a function.
    ///
    /// It is a type and no closure, because a closure's type depends on the compiler settings of the module that
    /// writes it down (SE-0461), and a middleware has to conform under any.
    public struct Next: Sendable {
        private let reply: @Sendable (Turn<Guest>) async throws -> Reply

        /// Passes turns to a closure; a middleware can be tried with it alone.
        public init(_ reply: @escaping @Sendable (Turn<Guest>) async throws -> Reply) { self.reply = reply }

        /// Passes the turn on.
        public func callAsFunction(_ turn: Turn<Guest>) async throws -> Reply { try await reply(turn) }
    }
}
