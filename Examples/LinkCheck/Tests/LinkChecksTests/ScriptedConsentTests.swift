// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import LinkedHTTPTesting
import OAuthLinking
import Testing

struct ScriptedConsentTests {
    static let redirect = "http://127.0.0.1:8917/callback"

    func redirect(over site: ScriptedTransport) async throws -> String {
        try await ScriptedConsent(user: "ada", password: "p&w", redirectURI: Self.redirect, over: site)
            .redirect(from: try HTTP.URL("https://id.garage.example/authorize?client_id=c"))
    }

    static func page(_ html: String, headers: HTTP.Headers = [:]) -> Exchange.Answer {
        .bytes(Array(html.utf8), headers: headers, type: "text/html")
    }

    static func moved(_ location: String, headers: HTTP.Headers = [:]) -> Exchange.Answer {
        var headers = headers
        headers[.location] = location
        return .status(302, headers: headers)
    }

    @Test("Walks over a login page to the redirect back, with cookies, hidden fields and the first button")
    func walks() async throws {
        let site = ScriptedTransport {
            Exchange(
                .get, "/authorize",
                answer: Self.moved("/login?next=%2Fauthorize", headers: ["Set-Cookie": "sid=1; Path=/"]))
            Exchange(
                .get, "/login",
                answer: Self.page(
                    """
                    <!-- <form action="/not-this"> --><FORM METHOD='post' action="?a=1&amp;b=2">
                    <input type=hidden name="csrf" value="x&quot;y"><input name=login><input type="password" name="pw">
                    <button name="go" value="yes">Log in</button><button name="go" value="no">No</button></form>
                    """))
            Exchange(.post, "/login", query: ["a": 1, "b": 2], answer: Self.moved("\(Self.redirect)?code=c&state=s"))
        }
        #expect(try await redirect(over: site) == "\(Self.redirect)?code=c&state=s")
        let posted = try #require(site.requests.last)
        #expect(String(decoding: posted.body, as: UTF8.self) == "csrf=x%22y&login=ada&pw=p%26w&go=yes")
        #expect(site.unused.isEmpty)
    }

    @Test("Goes to no other origin, and ends where there is no form")
    func ends() async {
        let answers = [
            Self.moved("https://evil.example/login"), Self.moved("//evil.example/"), Self.page("<p>Sorry"),
            Self.page(#"<form method="post" action="https://evil.example/"><input type="password" name="p"></form>"#),
            .status(400), Self.moved("http://id.garage.example/login"),
        ]
        for answer in answers {
            let site = ScriptedTransport { Exchange(.get, "/authorize", answer: answer) }
            await #expect(throws: LinkCheck.NoRedirect.self) { try await redirect(over: site) }
            #expect(site.requests.count == 1)
        }
    }

    @Test("A walk in circles ends")
    func circle() async {
        let site = ScriptedTransport { _ in HTTP.Response(status: 302, headers: ["Location": "/authorize"]) }
        await #expect(throws: LinkCheck.NoRedirect.self) { try await redirect(over: site) }
        #expect(site.requests.count == 12)
    }

    @Test(
        "Pages that are broken do not break the walk",
        arguments: ["<", "<form", "<form method=post", "<form><input name", "<!--", "<form =\"", "<form a='", ""])
    func broken(html: String) async {
        let site = ScriptedTransport { _ in HTTP.Response(status: .ok, body: Array(html.utf8)) }
        await #expect(throws: LinkCheck.NoRedirect.self) { try await redirect(over: site) }
    }
}
