// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Wraps the turns of a skill. Other SDKs call this request interceptor, response interceptor and error handler.
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
/// A handler's error becomes a reply before a middleware sees it; ``Reply/error`` has the error. What a middleware throws
/// becomes a reply too. To log each request you need no middleware: use `Skill(onEvent:)`.
public protocol SkillMiddleware: Sendable {
    /// Answers a turn, usually by calling `next`.
    func reply(to turn: Turn<Guest>, next: Skill.Next) async throws -> Reply
}

extension Skill {
    /// The rest of the way: the next middleware, and at the end the handler. Call it as a function.
    ///
    /// It is a type and not a closure, because the type of an `async` closure depends on the compiler settings of the
    /// module that writes it (SE-0461), and a middleware has to conform under any settings.
    public struct Next: Sendable {
        private let reply: @Sendable (Turn<Guest>) async throws -> Reply

        /// Makes a `next` from a closure, for instance to test one middleware alone.
        public init(_ reply: @escaping @Sendable (Turn<Guest>) async throws -> Reply) { self.reply = reply }

        /// Passes the turn on.
        public func callAsFunction(_ turn: Turn<Guest>) async throws -> Reply { try await reply(turn) }
    }
}
