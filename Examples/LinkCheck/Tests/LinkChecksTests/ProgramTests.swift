// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import LinkedHTTPURLSession
import OAuthLinking
import Testing

struct ProgramTests {
    @Test("Receives the browser's redirect, and ends")
    func listener() async throws {
        let listener = try LoopbackListener(port: 0, path: "/callback")
        let browser = URLSessionTransport()
        let icon = try HTTP.URL("http://127.0.0.1:\(listener.port)/favicon.ico")
        let back = try HTTP.URL(listener.redirectURI).appending(query: ["code": "<b>", "state": "s"])
        async let heard = listener.redirect()
        #expect(try await browser.send(HTTP.Request(.get, icon)).status == .notFound)
        let page = try await browser.send(HTTP.Request(.get, back))
        #expect(page.status == .ok)
        #expect(!String(decoding: page.body, as: UTF8.self).contains("<b>"))
        #expect(try await heard == "\(listener.redirectURI)?code=%3Cb%3E&state=s")
    }

    @Test("A port in use is refused, and so is a path that no browser requests")
    func inUse() throws {
        let listener = try LoopbackListener(port: 0, path: "/callback")
        #expect(throws: LoopbackListener.Unavailable.self) { try LoopbackListener(port: listener.port, path: "/") }
        #expect(throws: LoopbackListener.Unavailable.self) { try LoopbackListener(port: 70_000, path: "/") }
        #expect(throws: LoopbackListener.Unavailable.self) { try LoopbackListener(port: 0, path: "/cb?tenant=1") }
    }

    @Test("Amazon's file has everything; later options override it")
    func file() throws {
        let text = """
            {"accountLinkingRequest":{"type":"AUTH_CODE","authorizationUrl":"https://a.example/authorize",
            "accessTokenUrl":"https://a.example/token","accessTokenScheme":"REQUEST_BODY_CREDENTIALS",
            "clientId":"c","scopes":["x","y"]}}
            """
        let options = try Options(["--file", "f", "--scope", "z", "--revoke", "https://a.example/revoke", "--json"]) {
            $0 == "f" ? Array(text.utf8) : nil
        }
        #expect(options.provider.authorizationURL == "https://a.example/authorize")
        #expect(options.provider.tokenURL == "https://a.example/token")
        #expect(options.provider.revocationURL == "https://a.example/revoke")
        #expect(options.authentication == .body)
        #expect(options.clientID == "c")
        #expect(options.scopes == ["z"])
        #expect(options.writesJSON)
    }

    @Test("Spotify takes a client id only")
    func spotify() throws {
        let options = try Options(["--spotify", "--client-id", "c", "--port", "9000", "--path", "/back"]) { _ in nil }
        #expect(options.provider.tokenURL == Provider.spotify.tokenURL)
        #expect(options.port == 9000)
        #expect(options.path == "/back")
    }

    @Test(
        "Each mistake is reported",
        arguments: [
            ([], "needed: --authorize, --token and --client-id, or --file"), (["--token"], "--token needs a value"),
            (["--spotify"], "needed: --authorize, --token and --client-id, or --file"),
            (["--file", "missing"], "missing cannot be read"),
            (["--file", "empty"], "empty is no account linking file"),
            (["--auth", "magic"], "--auth is basic, body or none"),
            (["--port", "x"], "--port is a number from 1 to 65535"),
            (["--port", "0"], "--port is a number from 1 to 65535"),
            (["--path", "callback"], "--path is the path of a URL, without a query"),
            (["--path", "/cb?tenant=1"], "--path is the path of a URL, without a query"),
            (["--path", "/cb#1"], "--path is the path of a URL, without a query"),
            (["--unknown", "x"], "there is no option --unknown"),
            (["--unknown"], "there is no option --unknown"),
        ] as [([String], String)])
    func wrong(arguments: [String], text: String) {
        let error = #expect(throws: Options.Wrong.self) { try Options(arguments) { $0 == "empty" ? [] : nil } }
        #expect(error?.description == text)
    }
}
