// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import Testing

@Suite("What is sent again to Alexa's services")
struct RetryTests {
    actor Waits {
        private(set) var noted: [Duration] = []
        func note(_ wait: Duration) { noted.append(wait) }
    }

    /// The services behind a policy that notes its waits instead of waiting.
    static func services(over http: ScriptedTransport, waits: Waits = Waits()) -> AlexaServices {
        var policy = RetryPolicy.alexa
        policy.pause = { await waits.note($0) }
        return AlexaServices(
            client: AccountClient(
                exampleToken, origins: [.alexaNorthAmerica], retry: policy, diagnosis: { _ in nil }, over: http))
    }

    @Test("After a 429 that says how long, also what is not idempotent; a second later than it says")
    func rateLimited() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.post, "/v1/alerts/timers", answer: .status(429, headers: ["Retry-After": "2"]))
            ExpectedRequest(.post, "/v1/alerts/timers", answer: .json(["id": "t-1"]))
        }
        let waits = Waits()
        let timer = try await Self.services(over: http, waits: waits).timers.create(.init(.seconds(60)))
        #expect(timer.id == "t-1")
        #expect(await waits.noted == [.seconds(3)])
    }

    @Test("Not after a 429 that does not say how long, if it is not idempotent")
    func silent() async throws {
        let http = ScriptedTransport { ExpectedRequest(.post, "/v1/alerts/timers", answer: .status(429), times: 5) }
        let error = await #expect(throws: AlexaServiceError.self) {
            try await Self.services(over: http).timers.create(.init(.seconds(60)))
        }
        #expect(error?.code == .rateLimited)
        #expect(http.requests.count == 1)
    }

    @Test("Not past the deadline, nor for longer than the policy waits", arguments: ["7", "86400"])
    func tooLong(_ seconds: String) async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/endpoints", answer: .status(429, headers: ["Retry-After": seconds]), times: 5)
        }
        let waits = Waits()
        let error = await #expect(throws: AlexaServiceError.self) {
            try await Deadline.$current.withValue(Deadline(after: .seconds(7))) {
                try await Self.services(over: http, waits: waits).endpoints()
            }
        }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == Int(seconds).map { .seconds($0) })
        #expect(http.requests.count == 1)
        #expect(await waits.noted.isEmpty)
    }

    @Test("Three times at most while Alexa fails, and once if it is not idempotent", arguments: [500, 502, 503, 504])
    func failing(_ status: Int) async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: HTTP.Status(status)) }
        await #expect(throws: AlexaServiceError.self) { try await Self.services(over: http).endpoints() }
        #expect(http.requests.count == 3)
        await #expect(throws: AlexaServiceError.self) { try await Self.services(over: http).timers.pause("t-1") }
        #expect(http.requests.count == 4)
    }

    @Test("Not after 401 and 403", arguments: [401, 403])
    func refused(_ status: Int) async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: HTTP.Status(status)) }
        await #expect(throws: AlexaServiceError.self) { try await Self.services(over: http).profile.email() }
        #expect(http.requests.count == 1)
    }
}
