// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

extension RetryPolicy {
    /// Sends a request, and sends it again as often as this policy allows.
    ///
    /// Where policies are nested (a ``Retry`` below an ``AccountClient``) only the outermost retries: attempts do not multiply.
    func send(
        _ request: HTTP.Request, by send: (HTTP.Request) async throws -> HTTP.Response
    ) async throws -> HTTP.Response {
        guard !Attempts.areCounted else { return try await send(request) }
        let counter = Attempts.counter ?? Attempts.Counter()
        var number = 1
        while true {
            try Task.checkCancellation()
            if let deadline = Deadline.current, deadline.hasStruck { throw DeadlineExceeded() }
            counter.count()
            var outcome: Result<HTTP.Response, any Error>
            do {
                outcome = .success(
                    try await Attempts.$counter.withValue(counter) {
                        try await Attempts.$areCounted.withValue(true) { try await send(request) }
                    })
            } catch {
                outcome = .failure(error)
            }
            if case .success(let response) = outcome, response.status.isSuccess { return response }
            switch decision(after: Attempt(number: number, request: request, outcome: outcome)) {
            case .stop: return try outcome.get()
            case .again(let wait): if wait > .zero { try await pause(wait) }
            }
            number += 1
        }
    }
}

/// What the policies of one call share about its attempts.
enum Attempts {
    /// Whether an outer policy already retries this call.
    @TaskLocal static var areCounted = false
    /// How often the request of this call was sent.
    @TaskLocal static var counter: Counter?

    final class Counter: Sendable {
        private let value = Atomic(0)
        func count() { value.add(1, ordering: .relaxed) }
        var current: Int { value.load(ordering: .relaxed) }
    }
}
