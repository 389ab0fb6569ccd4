// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Decides when a request is sent again, and after which wait.
///
/// The standard policy sends idempotent requests (and those marked replayable) again after a connection error, a 429
/// or a 5xx. It waits as long as `Retry-After` says, or else twice as long after each attempt. If the wait would end after
/// `Deadline/current`, it does not wait: it returns the answer, or throws the error, at once.
///
/// A ``judgement`` adds what a provider does beyond the standards:
///
/// ```swift
/// let policy = RetryPolicy.standard.judging { attempt, usual in
///     attempt.status == .unauthorized && attempt.number == 1 ? .again(after: .zero) : usual
/// }
/// ```
public struct RetryPolicy: Sendable {
    /// One attempt that did not succeed.
    public struct Attempt: Sendable {
        /// Which attempt it was, from 1.
        public let number: Int
        /// The request, without its token.
        public let request: HTTP.Request
        /// The response, or the error if there is none.
        public let outcome: Result<HTTP.Response, any Error>

        /// The response, if there was one.
        public var response: HTTP.Response? { try? outcome.get() }
        /// The response's status, if there was one.
        public var status: HTTP.Status? { response?.status }
        /// The provider's error code, from `WWW-Authenticate` or the body; `nil` if there is none.
        public var providerCode: String? { response.flatMap { ($0.answer ?? ProviderAnswer($0)).code } }
    }

    /// What to do after an attempt.
    public enum Decision: Sendable, Hashable {
        /// Return the response, or throw the error.
        case stop
        /// Send again after a wait. A wait that would end after the deadline counts as ``stop``.
        case again(after: Duration)
    }

    /// Decides after an attempt; `usual` is what the standard rules decide.
    public typealias Judgement = @Sendable (Attempt, _ usual: Decision) -> Decision

    /// How often a request is sent at most, the first time included; less than 1 counts as 1.
    public var attempts: Int
    /// The wait before the second attempt where the server does not say; it doubles for each further attempt.
    public var firstWait: Duration
    /// The longest wait, also where there is no deadline. If the server asks for more, there is no further attempt.
    public var longestWait: Duration
    /// What the provider does beyond the standards; `nil` for the standard rules alone.
    public var judgement: Judgement?
    /// The part of a wait that is really waited, from 0.5 to 1, where the server does not say how long. It is random, so that
    /// clients do not send at the same moment.
    public var jitter: @Sendable () -> Double
    /// Waits. Tests give one that returns at once.
    public var pause: @Sendable (Duration) async throws -> Void

    /// Makes a policy with the standard rules.
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
    /// A policy that sends every request once.
    public static let never = RetryPolicy(attempts: 1)

    /// Returns this policy with a provider's judgement.
    public func judging(_ judgement: @escaping Judgement) -> RetryPolicy {
        var policy = self
        policy.judgement = judgement
        return policy
    }
}
