// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Foundation

#if canImport(FoundationNetworking)
internal import FoundationNetworking
#endif

/// Owns a `URLSession` and its delegate, and ends them together: a session keeps its delegate alive until it is invalidated.
final class SharedSession: Sendable {
    private let session: URLSession
    private let delegate: SessionDelegate

    /// The queue for calls of the session. On Linux each call waits for the one thread that does the session's work,
    /// which a fast server keeps busy; a task's thread that waits there would miss its deadline.
    private let control = DispatchQueue(label: "LinkedHTTPURLSession.control")

    init(limits: URLSessionTransport.Limits) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.httpCookieAcceptPolicy = .never
        configuration.urlCredentialStorage = nil
        configuration.connectionProxyDictionary = [:]
        configuration.httpMaximumConnectionsPerHost = 64
        let delegate = SessionDelegate(limits: limits, control: control)
        self.delegate = delegate
        session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
    }

    deinit {
        let session = session
        control.async { session.finishTasksAndInvalidate() }
    }

    /// Sends one request; ends at once, with `CancellationError`, when the task is cancelled.
    func exchange(_ request: URLRequest, with host: String) async throws -> HTTP.Response {
        try Task.checkCancellation()
        let exchange = SessionExchange(host: host)
        control.async { [session, delegate] in
            guard exchange.isRunning else { return }
            let task = session.dataTask(with: request)
            delegate.add(exchange, for: task)
            task.resume()
        }
        return try await exchange.outcome.value {
            exchange.finish(.failure(CancellationError()))
            control.async { [delegate] in delegate.task(of: exchange)?.cancel() }
        }
    }
}
