// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import SpotifyClient
import Testing

@Suite("What is sent again")
struct SpotifyRetryTests {
    /// Spotify behind a policy that notes its waits instead of waiting.
    static func spotify(over http: ScriptedTransport, waits: Waits = Waits()) -> Spotify {
        var policy = RetryPolicy.spotify
        policy.pause = { await waits.note($0) }
        return Spotify(
            client: AccountClient(
                exampleToken, origins: [.spotify], retry: policy, diagnosis: SpotifyError.diagnosis, over: http))
    }

    actor Waits {
        private(set) var noted: [Duration] = []
        func note(_ wait: Duration) { noted.append(wait) }
    }

    @Test("After a 401 a GET is sent once more, at once")
    func spurious401() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .status(401))
            ExpectedRequest(.get, "/v1/me", answer: .json(["id": "x", "display_name": "Mira"]))
        }
        let waits = Waits()
        #expect(try await Self.spotify(over: http, waits: waits).me().displayName == "Mira")
        #expect(await waits.noted.isEmpty)
    }

    @Test("A second 401 is an error")
    func real401() async throws {
        let http = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .status(401), times: 5) }
        let error = await #expect(throws: SpotifyError.self) { try await Self.spotify(over: http).me() }
        #expect(error?.linkProblem == .rejected)
        #expect(http.requests.count == 2)
    }

    @Test(
        "A request that is not idempotent is sent once, after every answer",
        arguments: [401, 429, 500, 503] as [HTTP.Status])
    func writesOnce(_ status: HTTP.Status) async throws {
        let http = ScriptedTransport { ExpectedRequest(.post, "/v1/me/playlists", answer: .status(status), times: 5) }
        await #expect(throws: SpotifyError.self) { try await Self.spotify(over: http).playlists.create(named: "x") }
        #expect(http.requests.count == 1)
    }

    @Test("Waits a second longer than a 429 says")
    func rateLimited() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .status(429, headers: ["retry-after": "2"]))
            ExpectedRequest(.get, "/v1/me", answer: .json(["id": "x", "display_name": "Mira"]))
        }
        let waits = Waits()
        _ = try await Self.spotify(over: http, waits: waits).me()
        #expect(await waits.noted == [.seconds(3)])
    }

    @Test("A 429 that asks to wait past the deadline, or for a day, is an error at once", arguments: ["7", "86400"])
    func tooLong(_ seconds: String) async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .status(429, headers: ["Retry-After": seconds]), times: 5)
        }
        let waits = Waits()
        let error = await #expect(throws: SpotifyError.self) {
            try await Deadline.$current.withValue(Deadline(after: .seconds(7))) {
                try await Self.spotify(over: http, waits: waits).me()
            }
        }
        #expect(error?.code == .rateLimited)
        #expect(error?.retryAfter == Int(seconds).map { .seconds($0) })
        #expect(error?.linkProblem == nil)
        #expect(http.requests.count == 1)
        #expect(await waits.noted.isEmpty)
    }

    @Test("After QUOTA_EXCEEDED nothing is sent again, even if the wait is short")
    func quota() async throws {
        let body: JSON = ["error": ["status": 429, "message": "Quota", "reason": "QUOTA_EXCEEDED"]]
        let http = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .json(body, status: 429, headers: ["Retry-After": "0"]), times: 5)
        }
        let error = await #expect(throws: SpotifyError.self) { try await Self.spotify(over: http).me() }
        #expect(error?.code == .quotaExceeded)
        #expect(http.requests.count == 1)
    }

    @Test("A failing server is asked three times")
    func failing() async throws {
        let http = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .status(503), times: 5) }
        let error = await #expect(throws: SpotifyError.self) { try await Self.spotify(over: http).me() }
        #expect(error?.code == .server)
        #expect(http.requests.count == 3)
    }
}
