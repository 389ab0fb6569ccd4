// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Synchronization
import Testing

@Suite("An account client")
struct AccountClientTests {
    static let token = AccessToken("example-token")

    private func client(
        _ token: AccessToken = token, diagnosis: @escaping AccountClient<AccessToken>.Diagnosis = { $0.linkProblem },
        over server: ScriptedTransport
    ) -> AccountClient<AccessToken> {
        AccountClient(
            token, origins: [HTTP.Origin(host: "h"), .loopback(port: 8080)],
            retry: RetryPolicy(jitter: { 1 }, pause: { _ in }), diagnosis: diagnosis, over: server)
    }

    /// Sends one request, and returns its error.
    private func error(
        _ text: String = "https://h/v1/me", token: AccessToken = token, headers: HTTP.Headers = [:],
        requiring scopes: Set<Scope> = [], over server: ScriptedTransport
    ) async throws -> AccountError {
        let request = HTTP.Request(.get, try HTTP.URL(text), headers: headers)
        let error = await #expect(throws: AccountError.self) {
            try await client(token, over: server).send(request, requiring: scopes)
        }
        return try #require(error)
    }

    @Test("Attaches the token at the last moment")
    func attaches() async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/v1/me", answer: .text("fine"), times: 2) }
        let client = client(over: server)
        let response = try await client.send(HTTP.Request(.get, HTTP.URL("https://h/v1/me")), requiring: [])
        #expect(String(decoding: response.body, as: UTF8.self) == "fine")
        _ = try await AccountClient(Self.token, origins: [.loopback(port: 8080)], over: server)
            .send(HTTP.Request(.get, HTTP.URL("http://127.0.0.1:8080/v1/me")), requiring: [])
        #expect(server.requests.map { $0.carries(Self.token) } == [true, true])
    }

    @Test("Without a token sends nothing, and says that none is linked", arguments: ["", "REDACTED"])
    func missing(text: String) async throws {
        let server = ScriptedTransport {}
        let error = try await error(token: AccessToken(text), over: server)
        #expect(error.code == .missingToken)
        #expect(error.linkProblem == .missing)
        #expect(server.requests.isEmpty)
    }

    @Test(
        "With a malformed token sends nothing, and does not show it",
        arguments: [
            "line\r\nX-Evil: yes", "line\nbreak", "with space", " leading", "trailing ", "tab\tbed", "nul\u{0}",
            "ümlaut",
            "semi;colon", "quo\"ted", "=", "==", "pad=ding", "emoji🙂", "com,ma", "back\\slash",
            "|\r\nX-Evil: yes",
        ])
    func malformed(text: String) async throws {
        let server = ScriptedTransport {}
        let error = try await error(token: AccessToken(text), over: server)
        #expect(error.code == .malformedToken)
        #expect(error.linkProblem == .rejected)
        #expect(server.requests.isEmpty)
        #expect(!"\(error)".contains(text.prefix(4)))
    }

    @Test(
        "Takes every character that a token may have",
        arguments: ["a", "AZaz09-._~+/", "abc=", "abc==", "Atza|AZ-az_09"])
    func wellFormed(text: String) async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .status(.ok)) }
        _ = try await client(AccessToken(text), over: server)
            .send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
        #expect(server.requests.first?.revealedAuthorization() == "Bearer \(text)")
    }

    @Test("Refuses a request that brings its own Authorization")
    func suppliedAuthorization() async throws {
        let server = ScriptedTransport {}
        let error = try await error(headers: ["authorization": "Basic example"], over: server)
        #expect(error.code == .suppliedAuthorization)
        #expect(error.linkProblem == nil)
        #expect(server.requests.isEmpty)
    }

    @Test("Follows no redirect", arguments: [301, 302, 303, 307, 308])
    func redirects(code: Int) async throws {
        let server = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/me", answer: .status(HTTP.Status(code), headers: ["Location": "https://evil.example/"]))
        }
        let error = try await error(over: server)
        #expect(error.code == .redirected)
        #expect(error.status == HTTP.Status(code))
        #expect(server.requests.count == 1)
    }

    @Test("Says that the provider rejected the token", arguments: [401, 400, 403])
    func rejected(code: Int) async throws {
        let challenge =
            "Basic realm=\"a, b\", Bearer realm=\"x\", error=\"invalid_token\", error_description=\"expired\""
        let server = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/me", answer: .status(HTTP.Status(code), headers: ["WWW-Authenticate": challenge]))
        }
        let error = try await error(over: server)
        #expect(error.code == .rejectedToken)
        #expect(error.linkProblem == .rejected)
        #expect(error.message == "expired")
        #expect(error.providerCode == "invalid_token")
    }

    @Test("Says which scopes are missing: those that the provider names, else those that the call requires")
    func scopes() async throws {
        let server = ScriptedTransport {
            for challenge in ["Bearer error=insufficient_scope", "Bearer error=insufficient_scope, scope=\"x y\""] {
                ExpectedRequest(.get, "/v1/me", answer: .status(403, headers: ["WWW-Authenticate": challenge]))
            }
        }
        let required = try await error(requiring: ["a", "b"], over: server)
        #expect(required.linkProblem == .insufficientScope(["a", "b"]))
        let named = try await error(requiring: ["a", "b"], over: server)
        #expect(named.linkProblem == .insufficientScope(["x", "y"]))
        #expect(named.code == .insufficientScope)
    }

    @Test("Lets a provider's diagnosis say whether linking would help")
    func diagnosis() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/v1/me", answer: .json(["error": ["message": "Not granted"]], status: 403))
        }
        let client = client(
            diagnosis: { $0.message == "Not granted" ? .insufficientScope($0.requiredScopes) : $0.linkProblem },
            over: server)
        let error = await #expect(throws: AccountError.self) {
            try await client.send(HTTP.Request(.get, HTTP.URL("https://h/v1/me")), requiring: ["a"])
        }
        #expect(error?.linkProblem == .insufficientScope(["a"]))
        #expect(error?.code == .refused)
    }

    @Test("Sends a failed request again, with its token")
    func retries() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(.get, "/", answer: .status(503))
            ExpectedRequest(.get, "/", answer: .status(.ok))
        }
        _ = try await client(over: server).send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
        #expect(server.requests.map { $0.carries(Self.token) } == [true, true])
    }

    /// A source that has one token after another.
    private final class Renewing: TokenSource {
        let rejected = Mutex<[AccessToken]>([])
        let tokens: [AccessToken]
        init(_ tokens: String...) { self.tokens = tokens.map { AccessToken($0) } }
        func token() async throws -> AccessToken { tokens[0] }
        func replacement(for rejected: AccessToken) async throws -> AccessToken? {
            self.rejected.withLock { $0.append(rejected) }
            return tokens.dropFirst().first
        }
    }

    @Test("Asks a refreshing source once for another token, and sends once more")
    func refreshing() async throws {
        let source = Renewing("old", "new")
        let server = ScriptedTransport { request in
            HTTP.Response(status: request.headers[.authorization] == "Bearer new" ? .ok : .unauthorized)
        }
        let client = AccountClient(source, origins: [HTTP.Origin(host: "h")], over: server)
        let response = try await client.send(HTTP.Request(.post, HTTP.URL("https://h/")), requiring: [])
        #expect(response.status == .ok)
        #expect(server.requests.count == 2)
        #expect(source.rejected.withLock { $0 } == [AccessToken("old")])
    }

    @Test("Fails if the other token is rejected too, is the same, or is missing")
    func refreshingInVain() async throws {
        for (source, count) in [(Renewing("old", "new"), 2), (Renewing("old", "old"), 1), (Renewing("old"), 1)] {
            let server = ScriptedTransport { _ in HTTP.Response(status: .unauthorized) }
            let client = AccountClient(source, origins: [HTTP.Origin(host: "h")], over: server)
            let error = await #expect(throws: AccountError.self) {
                try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
            }
            #expect(error?.linkProblem == .rejected)
            #expect(server.requests.count == count)
        }
    }

    @Test("Says which token was refused: the last one that was sent")
    func refusedToken() async throws {
        let server = ScriptedTransport { _ in HTTP.Response(status: .unauthorized) }
        #expect(try await error(over: server).refusedToken == TokenIdentity(Self.token))
        #expect(
            try await error(token: AccessToken("a b"), over: server).refusedToken == TokenIdentity(AccessToken("a b")))
        #expect(try await error(token: AccessToken(""), over: server).refusedToken == TokenIdentity(AccessToken("")))
        #expect(try await error("https://other/", over: server).refusedToken == nil)
        let client = AccountClient(Renewing("old", "new"), origins: [HTTP.Origin(host: "h")], over: server)
        let error = await #expect(throws: AccountError.self) {
            try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
        }
        #expect(error?.refusedToken == TokenIdentity(AccessToken("new")))
    }

    @Test("Reads an unsuccessful answer once, for retries and for the error")
    func readsOnce() async throws {
        let server = ScriptedTransport { _ in
            HTTP.Response(status: 429, body: Array(#"{"error":{"reason":"QUOTA","message":"enough"}}"#.utf8))
        }
        let codes = Mutex<[String?]>([])
        let policy = RetryPolicy(pause: { _ in }).judging { attempt, _ in
            codes.withLock { $0.append(attempt.providerCode) }
            return attempt.providerCode == "QUOTA" ? .stop : .again(after: .zero)
        }
        let client = AccountClient(Self.token, origins: [HTTP.Origin(host: "h")], retry: policy, over: server)
        let error = await #expect(throws: AccountError.self) {
            try await client.send(HTTP.Request(.get, HTTP.URL("https://h/")), requiring: [])
        }
        #expect(error?.providerCode == "QUOTA")
        #expect(error?.message == "enough")
        #expect(codes.withLock { $0 } == ["QUOTA"])
        // A retry policy of the transport, without an account's client, gets the same.
        _ = try await HTTP.Client(server, middleware: [Retry(policy)]).send(HTTP.Request(.get, HTTP.URL("https://h/")))
        #expect(codes.withLock { $0 } == ["QUOTA", "QUOTA"])
    }

    @Test("Does not send a marked request again, also with another token")
    func refreshingMarked() async throws {
        let server = ScriptedTransport { _ in HTTP.Response(status: .unauthorized) }
        let client = AccountClient(Renewing("old", "new"), origins: [HTTP.Origin(host: "h")], over: server)
        var request = HTTP.Request(.get, try HTTP.URL("https://h/"))
        request.isReplayable = false
        await #expect(throws: AccountError.self) { try await client.send(request, requiring: []) }
        #expect(server.requests.count == 1)
    }
}
