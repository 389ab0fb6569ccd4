// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import OAuthLinking
import Testing

/// One mistake of a provider, and what the report says about it.
struct Flaw: Sendable, CustomTestStringConvertible {
    var name: String
    /// What is not met.
    var fails: Set<Requirement>
    /// What cannot be tried because of it, while all the rest is met; `nil` if that is undefined.
    var unchecked: Set<Requirement>?
    /// A part of the evidence.
    var says: String
    var change: @Sendable (inout FakeProvider.Behaviour) -> Void

    var testDescription: String { name }

    init(
        _ name: String, _ fails: Requirement..., unchecked: Set<Requirement>? = [], says: String,
        change: @escaping @Sendable (inout FakeProvider.Behaviour) -> Void
    ) {
        (self.name, self.fails, self.unchecked, self.says, self.change) = (name, Set(fails), unchecked, says, change)
    }

    static let all = consents + redirects + exchanges + bodies + times + renewals + attacks

    /// What needs a token.
    static let withToken: Set<Requirement> = [.refreshToken, .lifetime, .refresh, .codeOnce, .pkce, .revoked]
    /// What needs a code.
    static let withCode: Set<Requirement> = withToken.union([.exchange, .json, .inTime, .exactRedirect])
}

extension Flaw {
    static let consents = [
        Flaw("an error page", .consent, unchecked: withCode.union([.state]), says: "answered 400") {
            $0.consentPage = HTTP.Response(status: .badRequest)
        },
        Flaw("a server error", .consent, unchecked: withCode.union([.state]), says: "answered 500") {
            $0.consentPage = HTTP.Response(status: .internalServerError)
        },
        Flaw("a password that is refused", .consent, unchecked: withCode.union([.state]), says: "the password again") {
            $0.knowsUser = false
        },
        Flaw("pages in circles", .consent, unchecked: withCode.union([.state]), says: "no redirect after 12 pages") {
            let here = HTTP.Query([HTTP.Query.Item(name: "redirect_uri", value: FakeProvider.redirect)]).encoded
            $0.consentPage = HTTP.Response(status: 302, headers: ["Location": "/authorize?\(here)"])
        },
        Flaw("another address", .consent, unchecked: withCode.union([.state]), says: "another address") {
            $0.redirect = { $0.address = "http://127.0.0.1:8917/other" }
        },
        Flaw("another host", .consent, unchecked: withCode.union([.state]), says: "at https://login.example") {
            $0.consentPage = HTTP.Response(status: 302, headers: ["Location": "https://login.example/?s=SECRET"])
        },
        Flaw("a refusal", .consent, unchecked: withCode, says: "access_denied") {
            $0.redirect = { $0.query = ["error": "access_denied", "state": $0.query["state"]] }
        },
        Flaw("no code", .consent, unchecked: withCode.union([.state]), says: "no code") {
            $0.redirect = { $0.query["code"] = nil }
        },
        Flaw("an empty code", .consent, unchecked: withCode.union([.state]), says: "no code") {
            $0.redirect = { $0.query["code"] = "" }
        },
        Flaw("two codes", .consent, unchecked: withCode.union([.state]), says: "code is repeated") {
            $0.redirect = { $0.query.add("code", "other") }
        },
        Flaw("another state", .state, says: "another") { $0.redirect = { $0.query["state"] = "another" } },
        Flaw("no state", .state, says: "missing") { $0.redirect = { $0.query["state"] = nil } },
        Flaw("a state in lower case", .state, says: "another") {
            $0.redirect = { $0.query["state"] = $0.query["state"]?.lowercased() }
        },
        Flaw("a state cut short", .state, says: "another") {
            $0.redirect = { $0.query["state"] = $0.query["state"].map { String($0.prefix(32)) } }
        },
        Flaw("another state the second time", .state, says: "another") {
            $0.redirect = { if $0.number == 2 { $0.query["state"] = "another" } }
        },
    ]

    static let redirects = [
        Flaw("an appended query", .exactRedirect, says: "a code was sent for an appended query") {
            $0.takesRedirect = { $0.prefix { $0 != "?" } == FakeProvider.redirect }
        },
        Flaw("a fragment", .exactRedirect, says: "a code was sent for a fragment") {
            $0.takesRedirect = { $0.prefix { $0 != "#" } == FakeProvider.redirect }
        },
        Flaw("whatever begins alike", .exactRedirect, says: "a code was sent for a longer path, a code was sent for a")
        {
            $0.takesRedirect = { $0.hasPrefix(FakeProvider.redirect) }
        },
        Flaw("paths below", .exactRedirect, says: "for a path below") {
            $0.takesRedirect = { $0 == FakeProvider.redirect || $0.hasPrefix(FakeProvider.redirect + "/") }
        },
        Flaw("every path", .exactRedirect, says: "for a shorter path") {
            $0.takesRedirect = { $0.hasPrefix("http://127.0.0.1:8917/") }
        },
        Flaw("a trailing slash", .exactRedirect, says: "a code was sent for a trailing slash") {
            $0.takesRedirect = { [FakeProvider.redirect, FakeProvider.redirect + "/"].contains($0) }
        },
        Flaw("upper case", .exactRedirect, says: "a code was sent for upper case") {
            $0.takesRedirect = { $0.lowercased() == FakeProvider.redirect }
        },
        Flaw("every host", .exactRedirect, says: "a code was sent for another host") {
            $0.takesRedirect = { $0.hasSuffix(":8917/callback") && !$0.contains("127.0.0.1.") }
        },
        Flaw("hosts that begin alike", .exactRedirect, says: "a code was sent for a host that begins alike") {
            $0.takesRedirect = {
                $0.hasPrefix("http://127.0.0.1") && $0.hasSuffix("example:8917/callback") || $0 == FakeProvider.redirect
            }
        },
        Flaw("the host as a user's name", .exactRedirect, says: "a code was sent for the host as a user's name") {
            $0.takesRedirect = { $0.hasPrefix("http://127.0.0.1:8917") && $0.hasSuffix("/callback") }
        },
        Flaw("errors that are redirected anywhere", .exactRedirect, says: "was redirected to another host") {
            $0.redirectsErrors = true
        },
    ]

    static let exchanges = [
        Flaw("another secret", .exchange, unchecked: withToken.union([.invalidGrant]), says: "invalid_client") {
            $0.knowsClient = false
        },
        Flaw(
            "Basic read without undoing its encoding", .exchange, unchecked: withToken.union([.invalidGrant]),
            says: "which this server does not undo: it takes them in the body (--auth body)"
        ) {
            $0.secret = "SECRET & client"
            $0.undoesBasic = false
        },
        Flaw("a code that is refused", .exchange, unchecked: withToken, says: "invalid_grant") {
            $0.accepts = [.refresh]
        },
        Flaw("a page that refuses", .exchange, .json, unchecked: withToken, says: "400") {
            $0.answer[.exchange] = {
                $0 = HTTP.Response(status: .badRequest, headers: ["Content-Type": "text/html"], body: Array("<p>".utf8))
            }
        },
        Flaw("no access token", .exchange, unchecked: withToken, says: "access_token") {
            $0.tokens[.exchange] = { $0["access_token"] = nil }
        },
        Flaw("an access token with a space", .exchange, unchecked: withToken, says: "access_token") {
            $0.tokens[.exchange] = { $0["access_token"] = "SECRET token" }
        },
        Flaw("no token type", .exchange, unchecked: withToken, says: "token_type") {
            $0.tokens[.exchange] = { $0["token_type"] = nil }
        },
        Flaw("another token type", .exchange, unchecked: withToken, says: "token_type") {
            $0.tokens[.exchange] = { $0["token_type"] = "mac" }
        },
        Flaw("a scope that writes to the terminal", .exchange, unchecked: withToken, says: "(scope)") {
            $0.tokens[.exchange] = { $0["scope"] = "doors \u{1B}[2J\r\nSECRET" }
        },
        Flaw("a lifetime that is none", .exchange, unchecked: withToken, says: "expires_in") {
            $0.tokens[.exchange] = { $0["expires_in"] = "soon" }
        },
        Flaw("a server error at the exchange", .exchange, unchecked: withToken.union([.json]), says: "answered 500") {
            $0.answer[.exchange] = { $0 = HTTP.Response(status: .internalServerError) }
        },
        Flaw("a token endpoint that moved", .exchange, unchecked: withToken.union([.json]), says: "redirected") {
            $0.answer[.exchange] = { $0 = HTTP.Response(status: 302, headers: ["Location": "/other"]) }
        },
    ]

    static let bodies =
        [
            body("a page", says: "the body is a page") { _ in Array("<!doctype html><p>Sorry".utf8) },
            body("no body", says: "the body is empty") { _ in [] },
            body("a form", says: "form-encoded") { _ in Array("access_token=SECRET&token_type=bearer".utf8) },
            body("JSONP", says: "JSONP") { Array("callback(".utf8) + $0 + Array(");".utf8) },
            body("JSON cut short", says: "no whole JSON") { $0.dropLast() },
            body("JSON and a warning", says: "something follows it") { $0 + Array("<br>Warning".utf8) },
            body("a list", says: "no JSON object") { Array("[".utf8) + $0 + Array("]".utf8) },
            body("a text", says: "no JSON object") { _ in Array(#""SECRET""#.utf8) },
            body("UTF-16", says: "UTF-16") { $0.flatMap { [$0, 0] } },
            body("UTF-16 with its mark", says: "UTF-16") { [0xFE, 0xFF] + $0.flatMap { [0, $0] } },
        ] + [
            Flaw("no content type", .json, says: "no content type") { $0.answer[.exchange] = { $0.headers = [:] } },
            Flaw("a byte order mark", .json, unchecked: nil, says: "byte order mark") {
                $0.answer[.exchange] = { $0.body = [0xEF, 0xBB, 0xBF] + $0.body }
            },
            type("text/plain"), type("application/jsonp"), type("text/html; charset=utf-8"),
            Flaw("a form at the refresh", .json, unchecked: [.refresh], says: "the refresh: status 200") {
                $0.answer[.refresh] = { $0.body = Array("access_token=SECRET&token_type=bearer".utf8) }
            },
        ]

    private static func body(
        _ name: String, says: String, _ change: @escaping @Sendable ([UInt8]) -> [UInt8]
    ) -> Flaw {
        Flaw("\(name) for JSON", .json, unchecked: withToken.union([.exchange]), says: says) {
            $0.answer[.exchange] = { $0.body = change($0.body) }
        }
    }

    private static func type(_ type: String) -> Flaw {
        Flaw("the type \(type)", .json, says: "status 200, \(type)") {
            $0.answer[.exchange] = { $0.headers[.contentType] = type }
        }
    }
}
