// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import OAuthLinking
import Synchronization

/// An authorization server in this process, with as many flaws as a test asks for.
final class FakeProvider: Sendable {
    enum Flaw: CaseIterable {
        case loginPage
        case denied
        case otherAddress
        case otherState
        case looseRedirect
        case wrongVerifierAccepted
        case codeReusable
        case html
        case noContentType
        case slow
        case noRefreshToken
        case shortLived
        case refreshFails
        case sameAccessToken
        case worthlessTokenIs500
        case revokedLivesOn
    }

    private struct State {
        var codes: [String: String] = [:]
        var refreshTokens: Set<String> = []
        var count = 0
    }

    let flaw: Flaw?
    private let state = Mutex(State())
    private let elapsed = Mutex(Duration.zero)

    init(_ flaw: Flaw? = nil) { self.flaw = flaw }

    static let provider = Provider(
        name: "fake", authorizationURL: "https://id.garage.example/authorize",
        tokenURL: "https://id.garage.example/token", revocationURL: "https://id.garage.example/revoke")
    static let redirect = "http://127.0.0.1:8917/callback"

    /// A clock that moves when the server is slow.
    var clock: @Sendable () -> Duration { { self.elapsed.withLock { $0 } } }

    /// What a browser and a user do.
    func consent(_ url: HTTP.URL) throws -> String {
        let redirect = url.query["redirect_uri"] ?? ""
        if flaw == .loginPage { throw LinkCheckPage.shown }
        guard redirect == Self.redirect || flaw == .looseRedirect else { throw LinkCheckPage.shown }
        if flaw == .denied { return "\(redirect)?error=access_denied&state=\(url.query["state"] ?? "")" }
        let code = state.withLock { state in
            state.count += 1
            state.codes["code-\(state.count)"] = url.query["code_challenge"]
            return "code-\(state.count)"
        }
        let state = flaw == .otherState ? "another" : url.query["state"] ?? ""
        return "\(flaw == .otherAddress ? "http://127.0.0.1:8917/other" : redirect)?code=\(code)&state=\(state)"
    }

    var transport: ScriptedTransport {
        ScriptedTransport { request in self.answer(request) }
    }

    private func answer(_ request: HTTP.Request) -> HTTP.Response {
        let text = String(decoding: request.body ?? [], as: UTF8.self)
        let form = HTTP.Query(parsing: text)
        if flaw == .slow { elapsed.withLock { $0 += .milliseconds(4501) } }
        if request.url.path == "/revoke" {
            if flaw != .revokedLivesOn { _ = state.withLock { $0.refreshTokens.remove(form["token"] ?? "") } }
            return HTTP.Response(status: .ok)
        }
        if flaw == .html { return HTTP.Response(status: .ok, headers: ["Content-Type": "text/html"], body: []) }
        let isGood = form["grant_type"] == "refresh_token" ? takesRefresh(form) : takesCode(form)
        guard isGood else {
            let status: HTTP.Status = flaw == .worthlessTokenIs500 ? 500 : 400
            return response(["error": "invalid_grant"], status)
        }
        return response(tokens(), .ok)
    }

    private func takesCode(_ form: HTTP.Query) -> Bool {
        guard let code = form["code"], let challenge = state.withLock({ $0.codes[code] }) else { return false }
        let verifier = form["code_verifier"].flatMap { CodeVerifier($0) }
        guard verifier?.challenge == challenge || flaw == .wrongVerifierAccepted else { return false }
        if flaw != .codeReusable { state.withLock { $0.codes[code] = nil } }
        return true
    }

    private func takesRefresh(_ form: HTTP.Query) -> Bool {
        flaw != .refreshFails
            && state.withLock { $0.refreshTokens.remove(form["refresh_token"] ?? "") } != nil
    }

    private func tokens() -> JSON {
        state.withLock { state in
            state.count += 1
            let number = flaw == .sameAccessToken ? 0 : state.count
            var answer: JSONObject<JSON> = [
                "access_token": .string("SECRET-access-\(number)"), "token_type": "Bearer",
                "expires_in": flaw == .shortLived ? 359 : 360, "scope": "doors",
            ]
            if flaw != .noRefreshToken {
                answer["refresh_token"] = .string("SECRET-refresh-\(state.count)")
                state.refreshTokens.insert("SECRET-refresh-\(state.count)")
            }
            return .object(answer)
        }
    }

    private func response(_ json: JSON, _ status: HTTP.Status) -> HTTP.Response {
        HTTP.Response(
            status: status, headers: flaw == .noContentType ? [:] : ["Content-Type": "application/json;charset=UTF-8"],
            body: json.bytes())
    }
}
