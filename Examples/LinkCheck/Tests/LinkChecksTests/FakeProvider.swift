// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkChecks
import LinkedHTTPTesting
import OAuthLinking
import Synchronization

/// An authorization server in this process, with login pages; a test may change one part of its behaviour.
final class FakeProvider: Sendable {
    /// What the token endpoint is asked.
    enum Step {
        case exchange
        case codeAgain
        case wrongVerifier
        case refresh
        case worthless
        case revoked
        case revocation
    }

    /// Where the browser is sent back to.
    struct Redirect {
        var address: String
        var query: HTTP.Query
        /// Which consent it answers; 1 is the first.
        var number: Int
    }

    /// The redirect URI that is registered.
    static let redirect = "http://127.0.0.1:8917/callback"
    static let provider = Provider(
        name: "fake", authorizationURL: "https://id.garage.example/authorize",
        tokenURL: "https://id.garage.example/token", revocationURL: "https://id.garage.example/revoke")

    struct Behaviour: Sendable {
        var secret = "SECRET-client"
        var knowsClient = true
        var undoesBasic = true
        var knowsUser = true
        var rotates = true
        var takesRedirect: @Sendable (String) -> Bool = { $0 == FakeProvider.redirect }
        /// Whether what is wrong is sent to a redirect URI that is not registered.
        var redirectsErrors = false
        var redirect: @Sendable (inout Redirect) -> Void = { _ in }
        /// The answer instead of the consent page.
        var consentPage: HTTP.Response?
        var accepts: Set<Step> = [.exchange, .refresh]
        var delay: [Step: Duration] = [:]
        var silent: Set<Step> = []
        var tokens: [Step: @Sendable (inout JSONObject<JSON>) -> Void] = [:]
        var answer: [Step: @Sendable (inout HTTP.Response) -> Void] = [:]
    }

    private struct State {
        var sessions: Set<String> = []
        var codes: [String: (challenge: String, isUsed: Bool)] = [:]
        /// Whether a token that was given out is still good.
        var refreshTokens: [String: Bool] = [:]
        var count = 0
        var consents = 0
    }

    let behaviour: Behaviour
    private let state = Mutex(State())
    private let elapsed = Mutex(Duration.zero)

    init(_ change: (inout Behaviour) -> Void = { _ in }) {
        var behaviour = Behaviour()
        change(&behaviour)
        self.behaviour = behaviour
    }

    /// A clock that moves when the server is slow.
    var clock: @Sendable () -> Duration { { self.elapsed.withLock { $0 } } }

    var transport: ScriptedTransport { ScriptedTransport { try self.answer($0) } }

    private func next(_ name: String) -> String {
        state.withLock { state in
            state.count += 1
            return "SECRET-\(name)-\(state.count)"
        }
    }

    private func answer(_ request: HTTP.Request) throws -> HTTP.Response {
        let form = HTTP.Query(parsing: String(decoding: request.body ?? [], as: UTF8.self))
        switch (request.method, request.url.path) {
        case (.get, "/authorize"): return authorize(request)
        case (.post, "/authorize"): return consent(request, form)
        case (.get, "/login"): return loginPage()
        case (.post, "/login"): return login(request, form)
        case (.post, "/token"): return try token(request, form)
        case (.post, "/revoke"):
            let isKnown = state.withLock { $0.refreshTokens.updateValue(false, forKey: form["token"] ?? "") != nil }
            if behaviour.accepts.contains(.revoked), isKnown {
                state.withLock { $0.refreshTokens[form["token"] ?? ""] = true }
            }
            return changed(HTTP.Response(status: .ok), at: .revocation)
        default: return HTTP.Response(status: .notFound)
        }
    }
}

// MARK: The pages

extension FakeProvider {
    private func authorize(_ request: HTTP.Request) -> HTTP.Response {
        let query = request.url.query
        let redirect = query["redirect_uri"] ?? ""
        guard behaviour.takesRedirect(redirect) else {
            if behaviour.redirectsErrors { return moved("\(redirect)?error=invalid_request") }
            return page("Refused", status: .badRequest)
        }
        guard isLoggedIn(request) else {
            return moved("/login?\(HTTP.Query([HTTP.Query.Item(name: "next", value: request.url.target)]).encoded)")
        }
        if let page = behaviour.consentPage { return page }
        let logout = #"<form action="/logout" method="post"><button>Log out</button></form>"#
        let buttons = #"<input type="submit" value="Cancel"><input type="submit" name="allow" value="Authorize">"#
        return page(#"\#(logout)<form method="post">\#(token())\#(buttons)</form>"#, token: true)
    }

    private func consent(_ request: HTTP.Request, _ form: HTTP.Query) -> HTTP.Response {
        guard isLoggedIn(request), isOurs(request, form), form["allow"] == "Authorize" else {
            return page("Forbidden", status: .forbidden)
        }
        let query = request.url.query
        let code = next("code")
        let number = state.withLock { state in
            state.codes[code] = (query["code_challenge"] ?? "", false)
            state.consents += 1
            return state.consents
        }
        var redirect = Redirect(
            address: query["redirect_uri"] ?? "", query: ["code": code, "state": query["state"]], number: number)
        behaviour.redirect(&redirect)
        let mark = redirect.address.contains("?") ? "&" : "?"
        return moved("\(redirect.address)\(mark)\(redirect.query.encoded)")
    }

    private func loginPage() -> HTTP.Response {
        let fields = #"<input name="username"><input type="password" name="password">"#
        return page(#"<form method="post">\#(token())\#(fields)<button>Log in</button></form>"#, token: true)
    }

    /// Answers as Django does: a new token and the session, in two headers.
    private func login(_ request: HTTP.Request, _ form: HTTP.Query) -> HTTP.Response {
        guard isOurs(request, form) else { return page("Forbidden", status: .forbidden) }
        guard form["username"] == "ada", form["password"] == "SECRET-p&w", behaviour.knowsUser else {
            return loginPage()
        }
        let session = next("session")
        state.withLock { _ = $0.sessions.insert(session) }
        var response = moved(request.url.query["next"] ?? "/")
        response.headers.add(.setCookie, "csrftoken=SECRET-token; expires=Tue, 23 Nov 2027 16:00:00 GMT; Path=/")
        response.headers.add(
            .setCookie, "sessionid=\(session); expires=Tue, 08 Dec 2026 16:00:00 GMT; HttpOnly; Path=/")
        return response
    }

    private func token() -> String { ##"<input type="hidden" name="csrf" value="SECRET&#x2D;token">"## }

    private func isOurs(_ request: HTTP.Request, _ form: HTTP.Query) -> Bool {
        cookies(of: request).contains("csrftoken=SECRET-token") && form["csrf"] == "SECRET-token"
            && request.headers["Origin"] == "https://id.garage.example"
    }

    private func isLoggedIn(_ request: HTTP.Request) -> Bool {
        state.withLock { state in cookies(of: request).contains { state.sessions.contains(String($0.dropFirst(10))) } }
    }

    private func cookies(of request: HTTP.Request) -> [String] {
        (request.headers[.cookie] ?? "").split(separator: ";").map { $0.drop(while: \.isWhitespace) }.map(String.init)
    }

    private func page(_ body: String, status: HTTP.Status = .ok, token: Bool = false) -> HTTP.Response {
        var response = HTTP.Response(status: status, headers: ["Content-Type": "text/html"], body: Array(body.utf8))
        if token { response.headers.add(.setCookie, "csrftoken=SECRET-token; Path=/") }
        return response
    }

    private func moved(_ location: String) -> HTTP.Response {
        HTTP.Response(status: 302, headers: ["Location": location])
    }
}

// MARK: The token endpoint

extension FakeProvider {
    private func token(_ request: HTTP.Request, _ form: HTTP.Query) throws -> HTTP.Response {
        guard isClient(request, form) else { return json(["error": "invalid_client"], .unauthorized) }
        let step = form["grant_type"] == "refresh_token" ? refresh(form) : exchange(form)
        elapsed.withLock { $0 += behaviour.delay[step] ?? .milliseconds(90) }
        if behaviour.silent.contains(step) {
            elapsed.withLock { $0 += .seconds(20) }
            throw DeadlineExceeded()
        }
        guard behaviour.accepts.contains(step) else {
            return changed(json(["error": "invalid_grant"], .badRequest), at: step)
        }
        var tokens: JSONObject<JSON> = [
            "access_token": .string(next("access")), "token_type": "Bearer", "expires_in": 360, "scope": "doors",
        ]
        if step == .exchange || behaviour.rotates { tokens["refresh_token"] = .string(next("refresh")) }
        if let token = tokens["refresh_token"]?.string { state.withLock { $0.refreshTokens[token] = true } }
        behaviour.tokens[step]?(&tokens)
        return changed(json(.object(tokens), .ok), at: step)
    }

    private func isClient(_ request: HTTP.Request, _ form: HTTP.Query) -> Bool {
        guard behaviour.knowsClient else { return false }
        if form["client_id"] == "example", form["client_secret"] == behaviour.secret { return true }
        let encoded = HTTP.Query([HTTP.Query.Item(name: "", value: behaviour.secret)]).encoded.dropFirst()
        let pair = "example:\(behaviour.undoesBasic ? String(encoded) : behaviour.secret)"
        return request.headers[.authorization] == "Basic \(Data(pair.utf8).base64EncodedString())"
    }

    private func exchange(_ form: HTTP.Query) -> Step {
        state.withLock { state in
            guard let code = form["code"], let known = state.codes[code], !known.isUsed else { return .codeAgain }
            state.codes[code]?.isUsed = true
            let verifier = form["code_verifier"].flatMap { CodeVerifier($0) }
            return verifier?.challenge == known.challenge ? .exchange : .wrongVerifier
        }
    }

    private func refresh(_ form: HTTP.Query) -> Step {
        state.withLock { state in
            let token = form["refresh_token"] ?? ""
            switch state.refreshTokens[token] {
            case true:
                state.refreshTokens[token] = !behaviour.rotates
                return .refresh
            case false: return .revoked
            case nil: return .worthless
            }
        }
    }

    private func json(_ json: JSON, _ status: HTTP.Status) -> HTTP.Response {
        HTTP.Response(
            status: status, headers: ["Content-Type": "application/json;charset=UTF-8"], body: json.jsonBytes())
    }

    private func changed(_ response: HTTP.Response, at step: Step) -> HTTP.Response {
        var response = response
        behaviour.answer[step]?(&response)
        return response
    }
}
