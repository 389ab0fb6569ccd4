// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Makes all calls to a server wait for one `Retry-After`.
///
/// A server that answers one call with "too many requests" means all of them, and whoever keeps knocking waits longer.
/// After a 429 (or a 503) that says how long, the next calls to that origin wait until then; a call whose
/// `Deadline/current` is earlier gets that same answer again at once, with the time that is left, and nothing is
/// sent.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [SharedWait()])   // one for the whole program
/// ```
public struct SharedWait: HTTP.Middleware {
    private final class Gates: Sendable {
        struct Gate {
            var opens: Duration
            var answer: HTTP.Response
        }
        let closed = Mutex<[HTTP.Origin: Gate]>([:])
    }

    private let gates = Gates()
    private let longestWait: Duration
    private let now: @Sendable () -> Duration
    private let pause: @Sendable (Duration) async throws -> Void

    /// A wait shared by everything that sends through this value and its copies.
    ///
    /// - Parameter longestWait: The longest that a call waits, also where there is no deadline.
    public init(longestWait: Duration = .seconds(20)) {
        self.init(longestWait: longestWait, clock: ContinuousClock())
    }

    /// The same, on a clock of your own.
    public init<C: Clock>(longestWait: Duration = .seconds(20), clock: C) where C.Duration == Duration {
        self.longestWait = longestWait
        let start = clock.now
        now = { start.duration(to: clock.now) }
        pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }

    /// How long an origin still asks to wait; `nil` if it does not.
    public func remaining(for origin: HTTP.Origin) -> Duration? { gate(of: origin)?.wait }

    /// Passes the request on once its origin may be asked again.
    public func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        let origin = request.url.origin
        while let (wait, answer) = gate(of: origin) {
            let time = Deadline.current.map { min($0.remaining, longestWait) } ?? longestWait
            guard wait < time else { return Self.again(answer, wait) }
            try await pause(wait)
        }
        let response = try await next(request)
        if response.status == .tooManyRequests || response.status == .serviceUnavailable,
            let asked = response.retryAfter
        {
            close(origin, for: asked, with: response)
        }
        return response
    }

    private func gate(of origin: HTTP.Origin) -> (wait: Duration, answer: HTTP.Response)? {
        let now = now()
        return gates.closed.withLock { gates in
            guard let gate = gates[origin] else { return nil }
            guard gate.opens > now else {
                gates[origin] = nil
                return nil
            }
            return (gate.opens - now, gate.answer)
        }
    }

    private func close(_ origin: HTTP.Origin, for wait: Duration, with answer: HTTP.Response) {
        // Servers cut the fraction off: at exactly the second they named they still refuse.
        let opens = now() + wait + .seconds(1)
        var answer = answer
        answer.headers = answer.headers.withoutSecrets
        gates.closed.withLock { gates in
            if opens > gates[origin]?.opens ?? .zero { gates[origin] = .init(opens: opens, answer: answer) }
        }
    }

    /// The answer that closed the gate, with the time that is left, in whole seconds.
    private static func again(_ answer: HTTP.Response, _ wait: Duration) -> HTTP.Response {
        var answer = answer
        answer.headers[.retryAfter] = "\(max(wait.components.seconds, 1))"
        return answer
    }
}
