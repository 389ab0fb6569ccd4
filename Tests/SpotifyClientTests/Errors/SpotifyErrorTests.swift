// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import SpotifyClient
import Testing

/// An unsuccessful answer, and the expected error.
struct Refusal: Sendable, CustomTestStringConvertible {
    let status: HTTP.Status
    let body: String
    var headers: HTTP.Headers = [:]
    let code: SpotifyError.Code
    var message: String?
    var reason: String?
    var problem: LinkProblem?

    var testDescription: String { "\(status) \(body.prefix(60))" }
}

@Suite("What Spotify refuses")
struct SpotifyErrorTests {
    static func json(_ status: Int, _ message: String, _ reason: String? = nil) -> String {
        let reason = reason.map { ", \"reason\" : \"\($0)\"" } ?? ""
        return "{\n  \"error\" : {\n    \"status\" : \(status),\n    \"message\" : \"\(message)\"\(reason)\n  }\n}"
    }

    static let needed: Set<Scope> = [.playlistReadPrivate]

    static let refusals: [Refusal] = [
        Refusal(
            status: 401, body: json(401, "The access token expired"), code: .unauthorized,
            message: "The access token expired", problem: .rejected),
        Refusal(status: 401, body: "", code: .unauthorized, problem: .rejected),
        Refusal(status: 401, body: "<html>token</html>", code: .unauthorized, problem: .rejected),
        Refusal(
            status: 403, body: json(403, "Insufficient client scope"), code: .insufficientScope,
            message: "Insufficient client scope", problem: .insufficientScope(needed)),
        Refusal(
            status: 403, body: #"{"error":"Token does not satisfy scope."}"#, code: .insufficientScope,
            message: "Token does not satisfy scope.", problem: .insufficientScope(needed)),
        Refusal(
            status: 403, body: "",
            headers: ["WWW-Authenticate": #"Bearer error="insufficient_scope", scope="playlist-read-private""#],
            code: .insufficientScope, problem: .insufficientScope(needed)),
        Refusal(
            status: 403, body: "User not registered in the Developer Dashboard", code: .notAllowListed,
            message: "User not registered in the Developer Dashboard"),
        Refusal(
            status: 403, body: "Active premium subscription required for the owner of the app. When it changes, wait.",
            code: .ownerNotPremium,
            message: "Active premium subscription required for the owner of the app. When it changes, wait."),
        Refusal(
            status: 403, body: json(403, "Player command failed: Premium required", "PREMIUM_REQUIRED"),
            code: .premiumRequired, message: "Player command failed: Premium required", reason: "PREMIUM_REQUIRED"),
        Refusal(
            status: 403, body: json(403, "Player command failed: Restriction violated", "UNKNOWN"),
            code: .playerRestriction, message: "Player command failed: Restriction violated", reason: "UNKNOWN"),
        Refusal(
            status: 403, body: json(403, "You cannot see this playlist."), code: .forbidden,
            message: "You cannot see this playlist."),
        Refusal(status: 403, body: "", code: .forbidden),
        Refusal(status: 404, body: json(404, "Resource not found"), code: .notFound, message: "Resource not found"),
        Refusal(
            status: 404, body: json(404, "Player command failed: No active device found", "NO_ACTIVE_DEVICE"),
            code: .noActiveDevice, message: "Player command failed: No active device found", reason: "NO_ACTIVE_DEVICE"),
        Refusal(status: 429, body: "Too many requests", code: .rateLimited, message: "Too many requests"),
        Refusal(
            status: 429, body: json(429, "API rate limit exceeded"), headers: ["retry-after": "86400"],
            code: .rateLimited, message: "API rate limit exceeded"),
        Refusal(
            status: 429, body: json(429, "Quota", "QUOTA_EXCEEDED"), headers: ["Retry-After": "1"],
            code: .quotaExceeded, message: "Quota", reason: "QUOTA_EXCEEDED"),
        Refusal(
            status: 400, body: json(400, "Only valid bearer authentication supported"), code: .badRequest,
            message: "Only valid bearer authentication supported"),
        Refusal(status: 400, body: "\"invalid id\"", code: .badRequest, message: "invalid id"),
        Refusal(status: 414, body: json(414, ""), code: .badRequest),
        Refusal(status: 418, body: "{", code: .badRequest),
        Refusal(
            status: 400, body: #"{"error":{"message":"first\r\nsecond\u0000\u202e"}}"#, code: .badRequest,
            message: "first second"),
        Refusal(
            status: 400, body: String(repeating: "long ", count: 500), code: .badRequest,
            message: String(String(repeating: "long ", count: 40).prefix(200)) + "…"),
        Refusal(
            status: 400, body: "{\"error\":{\"message\":\"first\u{2028}second\u{2029}\"}}", code: .badRequest,
            message: "first second"),
        Refusal(status: 403, body: #"{"error":"forbidden"}"#, code: .forbidden, message: "forbidden"),
        Refusal(status: 500, body: "<!doctype html><title>oops</title>", code: .server),
        Refusal(
            status: 502, body: json(502, "Error while loading resource"), code: .server,
            message: "Error while loading resource"),
        Refusal(status: 503, body: "", code: .server),
        Refusal(status: 302, body: "", headers: ["Location": "https://evil.example/"], code: .other),
    ]

    @Test("Is decided by reason and message, never by the status alone", arguments: refusals)
    func tellsApart(_ refusal: Refusal) async throws {
        // Once through an account's client, once through a client that returns unsuccessful responses.
        let response = HTTP.Response(status: refusal.status, headers: refusal.headers, body: Array(refusal.body.utf8))
        let http = ScriptedTransport { _ in response }
        let account = AccountClient(
            exampleToken, origins: [.spotify], retry: .never, diagnosis: SpotifyError.diagnosis, over: http)
        for client in [account, FakeClient { _ in response }] as [any LinkedClient] {
            let error = try #require(
                await #expect(throws: SpotifyError.self) {
                    try await Spotify(client: client).playlists.mine().first(1)
                })
            #expect(error.code == refusal.code)
            #expect(error.status == refusal.status)
            #expect(error.message == refusal.message)
            #expect(error.reason == refusal.reason)
            #expect(error.operation == "GET /me/playlists")
            #expect(error.retryAfter == response.retryAfter)
            #expect(error.linkProblem == refusal.problem)
        }
    }

    @Test("The link problem is set also for a request through the client")
    func diagnosis() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/me/shows", answer: .json(text: Self.json(403, "Insufficient client scope"), status: 403))
            ExpectedRequest(.get, "/v1/me/shows", answer: .json(text: Self.json(403, "Forbidden"), status: 403))
        }
        let client = Spotify.example(over: http).client
        let request = HTTP.Request(.get, try HTTP.URL("https://api.spotify.com/v1/me/shows"))
        var error = await #expect(throws: AccountError.self) {
            try await client.send(request, requiring: [.userLibraryRead])
        }
        #expect(error?.linkProblem == .insufficientScope([.userLibraryRead]))
        error = await #expect(throws: AccountError.self) {
            try await client.send(request, requiring: [.userLibraryRead])
        }
        #expect(error?.linkProblem == nil)
    }

    @Test(
        "An operation that is not open to the application says so",
        arguments: [(403, "Forbidden"), (404, "Not found"), (403, "")] as [(HTTP.Status, String)])
    func restricted(_ status: HTTP.Status, _ message: String) async throws {
        let client = FakeClient { _ in
            HTTP.Response(status: status, body: Array(Self.json(status.code, message).utf8))
        }
        let error = await #expect(throws: SpotifyError.self) {
            try await Spotify(client: client).tracks.features(of: Track.ID("x"))
        }
        #expect(error?.code == .restricted)
        #expect(error?.linkProblem == nil)
    }

    @Test(
        "A missing user is not reported as a closed operation",
        arguments: [(403, .restricted), (404, .notFound)] as [(HTTP.Status, SpotifyError.Code)])
    func extendedQuota(_ status: HTTP.Status, _ code: SpotifyError.Code) async throws {
        let client = FakeClient { _ in HTTP.Response(status: status) }
        let error = await #expect(throws: SpotifyError.self) {
            try await Spotify(client: client).users.user(Spotify.User.ID("x"))
        }
        #expect(error?.code == code)
    }

    @Test(
        "Without a token nothing is sent, and the account has to be linked",
        arguments: [
            ("", LinkProblem.missing, SpotifyError.Code.notLinked), ("REDACTED", .missing, .notLinked),
            ("a b", .rejected, .unauthorized), ("a\r\nHost: evil", .rejected, .unauthorized),
        ])
    func badTokens(_ token: String, _ problem: LinkProblem, _ code: SpotifyError.Code) async throws {
        let http = ScriptedTransport {}
        let error = await #expect(throws: SpotifyError.self) { try await Spotify(AccessToken(token), over: http).me() }
        #expect(error?.linkProblem == problem)
        #expect(error?.code == code)
        #expect(error?.status == nil)
        #expect(http.requests.isEmpty)
    }

    @Test(
        "A success that cannot be read says where, and linking again would not help",
        arguments: [
            "", "<html></html>", "{", "[]", "null", #"{"id": "x"}"#,
        ])
    func unreadable(_ body: String) async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.post, "/v1/me/playlists", answer: .json(text: body, status: 201))
        }
        let error = await #expect(throws: SpotifyError.self) {
            try await Spotify.example(over: http).playlists.create(named: "x")
        }
        #expect(error?.code == .unreadable)
        #expect(error?.status == 201)
        #expect(error?.linkProblem == nil)
        #expect(error?.message?.contains(" at byte ") == true)
    }

    @Test("Without an answer the transport's error is thrown")
    func passesThrough() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(.post, "/v1/me/playlists", answer: .failure(HTTP.TransportError(.unreachable)))
        }
        await #expect(throws: HTTP.TransportError.self) {
            try await Spotify.example(over: http).playlists.create(named: "x")
        }
        await #expect(throws: DeadlineExceeded.self) {
            try await Deadline.$current.withValue(Deadline(after: .seconds(-1))) {
                try await Spotify.example(over: ScriptedTransport {}).me()
            }
        }
    }
}
