// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedHTTPTesting
import MixtapeDemo
import MixtapeSkill
import Synchronization
import Testing

/// Spotify fails in every way, and the skill gives a sensible answer in time.
struct UpstreamTests {
    struct Failure: CustomTestStringConvertible, Sendable {
        let name: String
        let status: HTTP.Status
        var headers: HTTP.Headers = [:]
        let body: String
        let says: String
        var testDescription: String { name }
    }

    static let trouble = "Spotify has a problem at the moment. Please try again in a few minutes."
    static let failures = [
        Failure(
            name: "500 with HTML", status: 500, headers: [.contentType: "text/html"],
            body: "<html><body>Oops & sorry</body></html>", says: trouble),
        Failure(name: "503 without a body", status: 503, body: "", says: trouble),
        Failure(name: "200 with HTML", status: 200, body: "<html>Welcome</html>", says: trouble),
        Failure(name: "200 with half a body", status: 200, body: #"{"items": [{"name": "Din"#, says: trouble),
        Failure(name: "200 without a body", status: 200, body: "", says: trouble),
        Failure(name: "204", status: 204, body: "", says: trouble),
        Failure(
            name: "429 with a day to wait", status: 429, headers: [.retryAfter: "86400"],
            body: #"{"error": {"status": 429, "message": "API rate limit exceeded"}}"#,
            says: "Spotify has had enough questions for now. Please try again tomorrow."),
        Failure(
            name: "429 with ten minutes to wait", status: 429, headers: [.retryAfter: "600"], body: "Too many requests",
            says: "Spotify has had enough questions for now. Please try again in 10 minutes."),
        Failure(
            name: "429 that says the quota is used up", status: 429,
            body: #"{"error": {"status": 429, "message": "Quota exceeded", "reason": "QUOTA_EXCEEDED"}}"#,
            says: "Spotify has had enough questions for now. Please try again in a few minutes."),
        Failure(
            name: "403 for a user who is not on the list", status: 403,
            body: "User not registered in the Developer Dashboard",
            says: "Your account is linked, but this skill is not open to it yet. "
                + "Please ask the skill's makers to add you."),
        Failure(
            name: "403 of an app whose owner has no Premium", status: 403,
            body: "Active premium subscription required for the owner of the app.",
            says: "Spotify does not open that to this skill."),
        Failure(
            name: "403 for something of somebody else's", status: 403,
            body: #"{"error": {"status": 403, "message": "You cannot see this playlist."}}"#,
            says: "Spotify does not let me do that with your account."),
        Failure(
            name: "403 without a word", status: 403, body: "",
            says: "Spotify does not let me do that with your account."),
        Failure(
            name: "301 to where it came from", status: 301,
            headers: [.location: "https://api.spotify.com/v1/me/playlists"], body: "", says: trouble),
        Failure(
            name: "429 that does not say for how long", status: 429, body: "",
            says: "Spotify has had enough questions for now. Please try again in a few minutes."),
        Failure(
            name: "404", status: 404, body: #"{"error": {"status": 404, "message": "Resource not found"}}"#,
            says: "Spotify can't find that any more."),
    ]

    @Test("Says what is wrong without the link card, which would not help", arguments: failures)
    func says(_ failure: Failure) async throws {
        let http = ScriptedTransport { _ in
            HTTP.Response(status: failure.status, headers: failure.headers, body: Array(failure.body.utf8))
        }
        let log = Mutex<[String]>([])
        let alexa = try Conversation(over: http, log: { line in log.withLock { $0.append(line) } })
        alexa.link(AccessToken("example-token"))
        let heard = try await alexa.say(MyPlaylists())
        #expect(heard.text == failure.says)
        let lines = log.withLock { $0 }
        #expect(lines.contains { $0.hasPrefix("IntentRequest MyPlaylists: failed with SpotifyError in ") })
        #expect(
            lines.contains { $0.contains(http.requests.count == 1 ? ", 1 call" : ", \(http.requests.count) calls") })
        #expect(lines.contains { $0.hasPrefix("Spotify: ") })
        #expect(!lines.contains { $0.contains("example-token") })
        #expect(!heard.asksToLink)
        #expect(!heard.isOpen)
    }

    @Test("Shows the link card on 401, and does not send again")
    func rejected() async throws {
        let evening = try Evening()
        evening.spotify.expire()
        let heard = try await evening.alexa.say(MyPlaylists())
        #expect(heard.asksToLink)
        #expect(heard.text.contains("has run out"))
        #expect(evening.http.requests.count <= 2)
    }

    @Test("Shows the link card on 401 in the greeting, too")
    func rejectedGreeting() async throws {
        let evening = try Evening()
        evening.spotify.expire()
        #expect(try await evening.alexa.launch().asksToLink)
    }

    @Test("Asks for the card when a scope is missing")
    func missingScope() async throws {
        let http = ScriptedTransport { _ in
            HTTP.Response(
                status: 403, body: Array(#"{"error": {"status": 403, "message": "Insufficient client scope"}}"#.utf8))
        }
        let heard = try await linked(over: http).say(MyPlaylists())
        #expect(heard.asksToLink)
    }

    @Test("Greets without a name when Spotify fails")
    func greetsAnyway() async throws {
        let heard = try await linked(over: ScriptedTransport { _ in HTTP.Response(status: 503) }).launch()
        #expect(heard.text.hasPrefix("Welcome back! Would you like"))
        #expect(heard.isOpen)
    }

    @Test("Sends nothing with an invalid token", arguments: ["", "two\r\nlines", "with space", "REDACTED"])
    func unusableToken(_ token: String) async throws {
        let http = ScriptedTransport { _ in HTTP.Response(status: 200) }
        let alexa = try Conversation(over: http)
        alexa.link(AccessToken(token))
        let heard = try await alexa.say(MyPlaylists())
        #expect(heard.asksToLink)
        #expect(http.requests.isEmpty)
    }

    /// How an exchange ends without a response: refused, no such host, cut off or reset in the headers or the body, a
    /// certificate that nobody trusts or that has expired, what is no HTTP, a body of 100 MB.
    static let broken: [HTTP.TransportError.Code] = [
        .unreachable, .unresolvable, .connectionLost, .untrusted, .malformedResponse, .responseTooLarge,
    ]

    @Test("Says that Spotify can't be reached, for each kind of failure", arguments: broken)
    func unreachable(_ code: HTTP.TransportError.Code) async throws {
        let http = ScriptedTransport { _ in throw HTTP.TransportError(code, host: "api.spotify.com") }
        let heard = try await linked(over: http).say(MyPlaylists())
        #expect(heard.text == "I can't reach Spotify right now. Please try again in a few minutes.")
        #expect(!heard.asksToLink)
    }

    @Test("Does not report an earlier failure after a successful retry", arguments: [500, 502, 503] as [HTTP.Status])
    func onceOnly(_ status: HTTP.Status) async throws {
        let spotify = DemoSpotify()
        let failures = Mutex(1)
        let demo = spotify.transport
        let http = ScriptedTransport { request in
            let fails = failures.withLock { rest in
                rest -= 1
                return rest >= 0
            }
            return fails ? HTTP.Response(status: status) : try await demo.send(request)
        }
        let alexa = try Conversation(over: http)
        alexa.link(spotify.link())
        #expect(try await alexa.say(MyPlaylists()).text.hasPrefix("You have 7 playlists"))
    }

    @Test("Does not wait if less than a second is left")
    func aSecondTooMuch() async throws {
        let clock = ManualClock()
        let http = ScriptedTransport { _ in
            clock.advance(by: .seconds(6))
            return HTTP.Response(status: 429, headers: [.retryAfter: "1"])
        }
        let heard = try await linked(over: http, clock: clock).say(MyPlaylists())
        #expect(heard.text == "Spotify has had enough questions for now. Please try again in a minute.")
        #expect(http.requests.count == 1)
    }

    static let late = "Spotify is taking too long. Please try again in a moment."

    @Test("Answers at the deadline when Spotify says nothing at all")
    func nothingAtAll() async throws {
        let clock = ManualClock()
        let alexa = try linked(over: ScriptedTransport(Self.silence), clock: clock)
        async let heard = alexa.say(MyPlaylists())
        await clock.whenAsleep(2)
        clock.advance(by: .seconds(7))
        #expect(try await heard.text == Self.late)
    }

    @Test("Answers at the deadline when a body arrives at a byte a second")
    func drips() async throws {
        let clock = ManualClock()
        let bytes = Mutex(0)
        let http = ScriptedTransport { _ in
            for _ in 0..<3_600 {
                try await clock.sleep(for: .seconds(1))
                bytes.withLock { $0 += 1 }
            }
            return HTTP.Response(status: 200)
        }
        let alexa = try linked(over: http, clock: clock)
        async let heard = alexa.say(MyPlaylists())
        for _ in 0..<7 {
            await clock.whenAsleep(2)
            clock.advance(by: .seconds(1))
        }
        let answer = try await heard
        #expect(answer.text == Self.late)
        await answer.settled()
        #expect(bytes.withLock { $0 } <= 7)
    }

    /// Waits as a transport has to: until the deadline passes.
    @Sendable private static func silence(_: HTTP.Request) async throws -> HTTP.Response {
        guard let deadline = Deadline.current else { throw HTTP.TransportError(.other, detail: "there is no deadline") }
        try await deadline.sleep()
        throw DeadlineExceeded()
    }

    private func linked(
        over http: ScriptedTransport, clock: any Clock<Duration> = ContinuousClock()
    ) throws -> Conversation {
        let alexa = try Conversation(over: http, clock: clock)
        alexa.link(AccessToken("example-token"))
        return alexa
    }
}
