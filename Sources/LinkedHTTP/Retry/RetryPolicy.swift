// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// When a request is sent again, and after which wait.
///
/// The standard policy sends idempotent requests (and those marked replayable) again after a connection error, a 429
/// or a 5xx. It waits as long as `Retry-After` says, or else a little longer each time; and where the wait would last
/// past `Deadline/current`, it does not wait at all: the answer, or the error, is returned at once.
///
/// What a provider does beyond the standards is a ``judgement``:
///
/// ```swift
/// let policy = RetryPolicy.standard.judging { attempt, usual in
///     attempt.status == .unauthorized && attempt.number == 1 ? .again(after: .zero) : usual
/// }
/// ```
public struct RetryPolicy: Sendable {
    /// One attempt that did not succeed, as a judgement sees it.
    public struct Attempt: Sendable {
        /// Which attempt it was, from 1.
        public let number: Int
        /// What was sent; without its token.
        public let request: HTTP.Request
        /// What came back, or why nothing did.
        public let outcome: Result<HTTP.Response, any Error>

        /// The response, if there was one.
        public var response: HTTP.Response? { try? outcome.get() }
        /// The response's status, if there was one.
        public var status: HTTP.Status? { response?.status }
        /// The provider's own word for what is wrong, in `WWW-Authenticate` or in the body; `nil` if there is none.
        public var providerCode: String? { response.flatMap { ($0.answer ?? ProviderAnswer($0)).code } }
    }

    /// What to do after an attempt.
    public enum Decision: Sendable, Hashable {
        /// Return what came back, or throw what went wrong.
        case stop
        /// Send again after a wait. It must end before the deadline, else this is ``stop``.
        case again(after: Duration)
    }

    /// Decides after an attempt; it is given what the standard rules say.
    public typealias Judgement = @Sendable (Attempt, _ usual: Decision) -> Decision

    /// How often a request is sent at most, the first time included; less than 1 counts as 1.
    public var attempts: Int
    /// The wait before the second attempt where the server does not say; it doubles from there.
    public var firstWait: Duration
    /// The longest wait, also where there is no deadline. A server that asks for more gets no second attempt.
    public var longestWait: Duration
    /// A provider's own knowledge.
    public var judgement: Judgement?
    /// Where in a wait of its own choosing to strike, from 0.5 (half of it) to 1; random, so that clients part.
    public var jitter: @Sendable () -> Double
    /// How to wait; tests give one that does not.
    public var pause: @Sendable (Duration) async throws -> Void

    /// A policy of the standard rules.
    public init(
        attempts: Int = 3, firstWait: Duration = .milliseconds(200), longestWait: Duration = .seconds(20),
        judgement: Judgement? = nil, jitter: @escaping @Sendable () -> Double = { .random(in: 0.5...1) },
        pause: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) }
    ) {
        self.attempts = attempts
        self.firstWait = firstWait
        self.longestWait = longestWait
        self.judgement = judgement
        self.jitter = jitter
        self.pause = pause
    }

    /// The standard rules: three attempts.
    public static let standard = RetryPolicy()
    /// Every request is sent once.
    public static let never = RetryPolicy(attempts: 1)

    /// This policy with a provider's own knowledge.
    public func judging(_ judgement: @escaping Judgement) -> RetryPolicy {
        var policy = self
        policy.judgement = judgement
        return policy
    }
}
