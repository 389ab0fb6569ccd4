// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking
internal import Synchronization

/// Records how the last exchange with the token endpoint went, never its content.
final class Recorder: HTTP.Middleware {
    struct Exchange: Sendable {
        /// `nil` if there was none.
        var answer: Answer?
        var duration: Duration
    }

    struct Answer: Sendable {
        var status: HTTP.Status
        var type: String?
        /// What keeps the body from being JSON, in words.
        var problem: String?
    }

    private let exchange = Mutex<Exchange?>(nil)
    private let elapsed: @Sendable () -> Duration
    private let endpoint: HTTP.URL?

    /// - Parameter elapsed: A clock that only runs forward.
    init(elapsed: @escaping @Sendable () -> Duration, of endpoint: String) {
        self.elapsed = elapsed
        self.endpoint = try? HTTP.URL(endpoint)
    }

    var last: Exchange? { exchange.withLock { $0 } }

    func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        guard request.url == endpoint else { return try await next(request) }
        let start = elapsed()
        do {
            let response = try await next(request)
            let answer = Answer(
                status: response.status, type: response.headers[.contentType],
                problem: JSONBody.problem(of: response.body))
            note(answer, since: start)
            return response
        } catch {
            note(nil, since: start)
            throw error
        }
    }

    private func note(_ answer: Answer?, since start: Duration) {
        let seen = Exchange(answer: answer, duration: elapsed() - start)
        exchange.withLock { $0 = seen }
    }
}
