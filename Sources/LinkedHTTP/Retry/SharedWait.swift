// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Makes all calls to an origin wait for one `Retry-After`.
///
/// A server that answers one call with "too many requests" means all calls, and further calls make the wait longer.
/// After a 429 (or a 503) that says how long, the next calls to that origin wait until then, a day at most; a call whose
/// `Deadline/current` is earlier gets an answer at once, and nothing is sent. That answer has the status, the time that is
/// left, and the server's code if it is one word (`{"error":{"reason":"QUOTA_EXCEEDED"}}`). It has nothing else of the
/// first answer, which may belong to another account.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [SharedWait()])   // one for the whole program
/// ```
public struct SharedWait: HTTP.Middleware {
    private final class Gates: Sendable {
        struct Gate {
            var opens: Duration
            var status: HTTP.Status
            var reason: String?
        }
        let closed = Mutex<[HTTP.Origin: Gate]>([:])
    }

    /// The longest that one answer stops calls to its origin: a day, which Spotify really sends.
    public static let longestClosure: Duration = .seconds(86_400)

    private let gates = Gates()
    private let longestWait: Duration
    private let now: @Sendable () -> Duration
    private let pause: @Sendable (Duration) async throws -> Void

    /// Makes a wait that is shared by everything that sends through this value or its copies.
    ///
    /// - Parameter longestWait: The longest that a call waits, also where there is no deadline.
    public init(longestWait: Duration = .seconds(20)) {
        self.init(longestWait: longestWait, clock: ContinuousClock())
    }

    /// Makes the same, with your own clock.
    public init<C: Clock>(longestWait: Duration = .seconds(20), clock: C) where C.Duration == Duration {
        self.longestWait = longestWait
        let start = clock.now
        now = { start.duration(to: clock.now) }
        pause = { try await clock.sleep(until: clock.now.advanced(by: $0), tolerance: nil) }
    }

    /// Returns how long calls to an origin still have to wait; `nil` if they do not.
    public func remaining(for origin: HTTP.Origin) -> Duration? { closed(origin)?.wait }

    /// Waits until its origin may be called again, and passes the request on.
    public func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        let origin = request.url.origin
        while let (wait, gate) = closed(origin) {
            let time = Deadline.current.map { min($0.remaining, longestWait) } ?? longestWait
            guard wait < time else { return Self.answer(of: gate, wait) }
            try await pause(wait)
        }
        let response = try await next(request)
        if response.status == .tooManyRequests || response.status == .serviceUnavailable,
            let asked = response.retryAfter
        {
            close(origin, for: asked, response.status, because: Self.reason(in: response, to: request))
        }
        return response
    }

    private func closed(_ origin: HTTP.Origin) -> (wait: Duration, gate: Gates.Gate)? {
        let now = now()
        return gates.closed.withLock { gates in
            guard let gate = gates[origin] else { return nil }
            guard gate.opens > now else {
                gates[origin] = nil
                return nil
            }
            return (gate.opens - now, gate)
        }
    }

    private func close(_ origin: HTTP.Origin, for wait: Duration, _ status: HTTP.Status, because reason: String?) {
        // Servers round down: a request at exactly the second that they name is still refused.
        let opens = now() + min(wait, Self.longestClosure) + .seconds(1)
        gates.closed.withLock { gates in
            if opens > gates[origin]?.opens ?? .zero {
                gates[origin] = .init(opens: opens, status: status, reason: reason)
            }
        }
    }

    /// Returns the server's code if it has only letters and underscores, and nothing of what was sent.
    private static func reason(in response: HTTP.Response, to request: HTTP.Request) -> String? {
        var response = response
        let credentials = request.headers[.authorization]?.split(separator: " ").last.map { String($0) }
        response.sentSecrets = SentSecrets([credentials].compactMap { $0 } + request.secrets)
        guard let code = ProviderAnswer(response).code, code.utf8.count <= 40, !code.contains(redactedText),
            code.utf8.allSatisfy({ 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 || $0 == 0x5F })
        else { return nil }
        return code
    }

    /// Makes the answer for a call that cannot wait: it has the time that is left, in whole seconds.
    private static func answer(of gate: Gates.Gate, _ wait: Duration) -> HTTP.Response {
        var answer = HTTP.Response(status: gate.status)
        answer.headers[.retryAfter] = "\(max(wait.components.seconds, 1))"
        if let reason = gate.reason {
            answer.headers[.contentType] = "application/json"
            answer.body = Array(#"{"error":{"status":\#(gate.status),"reason":"\#(reason)"}}"#.utf8)
        }
        return answer
    }
}
