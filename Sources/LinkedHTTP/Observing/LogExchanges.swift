// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reports every exchange as one value that holds no secret.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [LogExchanges { print($0) }])
/// ```
///
/// In front of ``Retry`` it reports each call, behind it each attempt.
public struct LogExchanges: HTTP.Middleware {
    private let log: @Sendable (HTTP.Exchange) -> Void
    private let stopwatch: @Sendable () -> @Sendable () -> Duration

    /// Makes a middleware that calls `log` after every exchange, whether it succeeded or failed.
    public init(to log: @escaping @Sendable (HTTP.Exchange) -> Void) { self.init(clock: ContinuousClock(), to: log) }

    /// The same, measuring on a clock of your own.
    public init<C: Clock>(
        clock: C, to log: @escaping @Sendable (HTTP.Exchange) -> Void
    ) where C.Duration == Duration {
        self.log = log
        stopwatch = {
            let start = clock.now
            return { start.duration(to: clock.now) }
        }
    }

    /// Passes the request on, and reports the exchange when it is over.
    public func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        let counter = Attempts.counter ?? Attempts.Counter()
        let elapsed = stopwatch()
        func tell(_ response: HTTP.Response?, _ failure: String?) {
            log(
                HTTP.Exchange(
                    method: request.method, host: request.url.host, path: request.pathTemplate ?? request.url.path,
                    status: response?.status, failure: failure, duration: elapsed(),
                    attempts: max(counter.current, 1), bytesSent: request.body?.count ?? 0,
                    bytesReceived: response?.body.count ?? 0))
        }
        do {
            let response = try await Attempts.$counter.withValue(counter) { try await next(request) }
            tell(response, nil)
            return response
        } catch {
            tell(nil, Self.kind(of: error))
            throw error
        }
    }

    /// Only names: the texts of foreign errors may hold URLs.
    private static func kind(of error: any Error) -> String {
        switch error {
        case let error as HTTP.TransportError: "TransportError.\(error.code.rawValue)"
        case let error as HTTP.RequestError: "RequestError.\(error.code.rawValue)"
        default: "\(type(of: error))"
        }
    }
}
