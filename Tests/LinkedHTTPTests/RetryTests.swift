// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Synchronization
import TestSupport
import Testing

@Suite("Retrying")
struct RetryTests {
    /// Sends one request through `Retry`, and returns how often it was sent and the waits.
    private func send(
        _ answers: ExpectedRequest.Answer..., method: HTTP.Method = .get, replayable: Bool? = nil,
        deadline: Duration? = nil, attempts: Int = 3, judgement: RetryPolicy.Judgement? = nil
    ) async throws -> (outcome: Result<HTTP.Response, any Error>, sent: Int, waits: [Duration]) {
        let waits = Mutex<[Duration]>([])
        let clock = SteppingClock()
        let policy = RetryPolicy(
            attempts: attempts, judgement: judgement, jitter: { 1 },
            pause: { wait in
                waits.withLock { $0.append(wait) }
                try await clock.sleep(until: clock.now.advanced(by: wait), tolerance: nil)
            })
        let server = ScriptedTransport { for answer in answers { ExpectedRequest(method, "/", answer: answer) } }
        var request = HTTP.Request(method, try HTTP.URL("https://h/"))
        request.isReplayable = replayable
        let client = HTTP.Client(server, middleware: [Retry(policy)])
        let outcome: Result<HTTP.Response, any Error>
        do {
            let response = try await Deadline.$current.withValue(deadline.map { Deadline(after: $0, on: clock) }) {
                try await client.send(request)
            }
            outcome = .success(response)
        } catch {
            outcome = .failure(error)
        }
        return (outcome, server.requests.count, waits.withLock { $0 })
    }

    @Test(
        "Accepts every wait and every jitter",
        arguments: [.zero, .seconds(-1), .seconds(Int64.max), .seconds(Int64.min)] as [Duration],
        [0.5, -1, 1e300, .nan, .infinity])
    func extremes(wait: Duration, jitter: Double) async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .status(503), times: 40) }
        let policy = RetryPolicy(
            attempts: 40, firstWait: wait, longestWait: wait, jitter: { jitter },
            pause: { #expect($0 > .zero && $0 <= .seconds(315_360_000)) })
        let response = try await HTTP.Client(server, middleware: [Retry(policy)]).send(
            HTTP.Request(.get, try HTTP.URL("https://h/")))
        #expect(response.status.code == 503)
    }

    @Test("Sends again after a transient failure", arguments: [429, 500, 502, 503, 504])
    func statuses(code: Int) async throws {
        let (outcome, sent, waits) = try await send(.status(HTTP.Status(code)), .status(.ok))
        #expect(try outcome.get().status == .ok)
        #expect(sent == 2)
        #expect(waits == [.milliseconds(200)])
    }

    @Test(
        "Does not send again after a permanent failure", arguments: [200, 204, 301, 400, 401, 403, 404, 409, 501, 505])
    func final(code: Int) async throws {
        let (outcome, sent, _) = try await send(.status(HTTP.Status(code)), .status(.ok))
        #expect(try outcome.get().status == HTTP.Status(code))
        #expect(sent == 1)
    }

    @Test("Sends again after a connection that broke, and returns the error once the attempts are used up")
    func connections() async throws {
        let lost = ExpectedRequest.Answer.failure(HTTP.TransportError(.connectionLost, host: "h"))
        let (outcome, sent, waits) = try await send(lost, lost, lost, .status(.ok))
        #expect(throws: HTTP.TransportError(.connectionLost, host: "h")) { try outcome.get() }
        #expect(sent == 3)
        #expect(waits == [.milliseconds(200), .milliseconds(400)])
    }

    @Test(
        "Does not send again after a permanent error",
        arguments: [HTTP.TransportError.Code.untrusted, .responseTooLarge, .refused])
    func finalErrors(code: HTTP.TransportError.Code) async throws {
        let (_, sent, _) = try await send(.failure(HTTP.TransportError(code)), .status(.ok))
        #expect(sent == 1)
    }

    @Test("Leaves requests alone that must not be sent twice, unless they are marked")
    func idempotency() async throws {
        #expect(try await send(.status(503), .status(.ok), method: .post).sent == 1)
        #expect(try await send(.status(429), .status(.ok), method: .patch).sent == 1)
        #expect(try await send(.status(503), .status(.ok), method: .post, replayable: true).sent == 2)
        #expect(try await send(.status(503), .status(.ok), method: .get, replayable: false).sent == 1)
        #expect(try await send(.status(503), .status(.ok), method: .put).sent == 2)
        #expect(try await send(.status(503), .status(.ok), method: .delete).sent == 2)
    }

    @Test("Waits as long as the server asks, and a second more")
    func retryAfter() async throws {
        let (outcome, _, waits) = try await send(.status(429, headers: ["Retry-After": "2"]), .status(.ok))
        #expect(try outcome.get().status == .ok)
        #expect(waits == [.seconds(3)])
    }

    @Test("Returns the answer at once if the wait would be too long", arguments: ["86400", "6", "99999999999999"])
    func tooLong(retryAfter: String) async throws {
        let busy = ExpectedRequest.Answer.status(429, headers: ["Retry-After": retryAfter])
        let (outcome, sent, waits) = try await send(busy, .status(.ok), deadline: .seconds(7))
        #expect(try outcome.get().status == .tooManyRequests)
        #expect(sent == 1)
        #expect(waits.isEmpty)
    }

    @Test("Does not wait a day, even without a deadline")
    func noDeadline() async throws {
        let busy = ExpectedRequest.Answer.status(429, headers: ["Retry-After": "86400"])
        #expect(try await send(busy, .status(.ok)).waits.isEmpty)
    }

    @Test("Stops at the deadline")
    func deadline() async throws {
        let (outcome, sent, _) = try await send(.never, .status(.ok), deadline: .seconds(7))
        #expect(throws: DeadlineExceeded.self) { try outcome.get() }
        #expect(sent == 1)
    }

    @Test("Asks a judgement, which cannot exceed the limits")
    func judgement() async throws {
        let spurious: RetryPolicy.Judgement = { attempt, usual in
            attempt.status == .unauthorized && attempt.number == 1 ? .again(after: .zero) : usual
        }
        let (outcome, sent, waits) = try await send(.status(401), .status(.ok), judgement: spurious)
        #expect(try outcome.get().status == .ok)
        #expect(sent == 2)
        #expect(waits.isEmpty)
        #expect(try await send(.status(401), .status(401), .status(.ok), judgement: spurious).sent == 2)
        #expect(try await send(.status(503), .status(.ok), judgement: { _, _ in .stop }).sent == 1)
        let always: RetryPolicy.Judgement = { _, _ in .again(after: .zero) }
        #expect(try await send(.status(404), .status(404), .status(.ok), attempts: 2, judgement: always).sent == 2)
        #expect(try await send(.status(404), .status(.ok), attempts: 0, judgement: always).sent == 1)
    }

    @Test("Does not multiply where policies are nested")
    func nesting() async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .status(503), times: 100) }
        let policy = RetryPolicy(attempts: 3, pause: { _ in })
        let client = HTTP.Client(server, middleware: [Retry(policy), Retry(policy)])
        let account = AccountClient(
            AccessToken("example-token"), origins: [HTTP.Origin(host: "h")], retry: policy, over: client)
        _ = try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")))
        #expect(server.requests.count == 3)
        await #expect(throws: AccountError.self) {
            try await account.send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
        }
        #expect(server.requests.count == 6)
    }

    @Test("Ends when the task is cancelled")
    func cancellation() async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .never) }
        let client = HTTP.Client(server, middleware: [Retry()])
        let request = HTTP.Request(.get, try HTTP.URL("https://h/"))
        let task = Task { try await client.send(request) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
