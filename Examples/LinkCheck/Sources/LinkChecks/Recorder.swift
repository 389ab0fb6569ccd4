// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking
internal import Synchronization

/// Notes how the last exchange went: status, type and duration, never what was in it.
final class Recorder: HTTP.Middleware {
    struct Exchange: Sendable {
        var status: HTTP.Status
        var type: String?
        var duration: Duration
    }

    private let exchange = Mutex<Exchange?>(nil)
    private let elapsed: @Sendable () -> Duration

    /// - Parameter elapsed: A clock that only runs forward.
    init(elapsed: @escaping @Sendable () -> Duration) { self.elapsed = elapsed }

    var last: Exchange? { exchange.withLock { $0 } }

    func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        let start = elapsed()
        let response = try await next(request)
        let seen = Exchange(
            status: response.status, type: response.headers[.contentType], duration: elapsed() - start)
        exchange.withLock { $0 = seen }
        return response
    }
}
