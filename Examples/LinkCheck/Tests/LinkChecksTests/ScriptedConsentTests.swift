// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkChecks
import LinkedHTTPTesting
import OAuthLinking
import Synchronization
import Testing

struct ScriptedConsentTests {
    static let redirect = "http://127.0.0.1:8917/callback"

    func redirect(over site: ScriptedTransport) async throws -> String {
        try await ScriptedConsent(user: "ada", password: "p&w", redirectURI: Self.redirect, over: site)
            .redirect(from: try HTTP.URL("https://id.garage.example/authorize?client_id=c"))
    }

    static func page(_ html: String, headers: HTTP.Headers = [:]) -> ExpectedRequest.Answer {
        .bytes(Array(html.utf8), headers: headers, type: "text/html")
    }

    static func moved(_ location: String, headers: HTTP.Headers = [:]) -> ExpectedRequest.Answer {
        var headers = headers
        headers[.location] = location
        return .status(302, headers: headers)
    }

    @Test("Goes through a login page to the redirect, with cookies, hidden fields and the first button")
    func walks() async throws {
        let site = ScriptedTransport {
            ExpectedRequest(
                .get, "/authorize",
                answer: Self.moved("/login?next=%2Fauthorize", headers: ["Set-Cookie": "sid=1; Path=/"]))
            ExpectedRequest(
                .get, "/login",
                answer: Self.page(
                    """
                    <!-- <form action="/not-this"> --><FORM METHOD='post' action="?a=1&amp;b=2">
                    <input type=hidden name="csrf" value="x&quot;y"><input name=login><input type="password" name="pw">
                    <button name="go" value="yes">Log in</button><button name="go" value="no">No</button></form>
                    """))
            ExpectedRequest(
                .post, "/login", query: ["a": 1, "b": 2], answer: Self.moved("\(Self.redirect)?code=c&state=s"))
        }
        #expect(try await redirect(over: site) == "\(Self.redirect)?code=c&state=s")
        let posted = try #require(site.requests.last)
        #expect(String(decoding: posted.body, as: UTF8.self) == "csrf=x%22y&login=ada&pw=p%26w&go=yes")
        #expect(site.unused.isEmpty)
    }

    @Test("Goes to no other origin, and says where it was sent")
    func leaves() async throws {
        for location in ["https://evil.example/login", "//evil.example/", "http://id.garage.example/login"] {
            let site = ScriptedTransport { ExpectedRequest(.get, "/authorize", answer: Self.moved(location)) }
            #expect(try await redirect(over: site) == location)
            #expect(site.requests.count == 1)
        }
    }

    @Test("Ends where there is nothing to fill in, or the password would go elsewhere")
    func ends() async {
        let elsewhere = #"<form method="post" action="https://evil.example/"><input type="password" name="p"></form>"#
        let logout = #"<form method="post" action="/logout"><button>Log out</button></form>"#
        let answers: [(ExpectedRequest.Answer, HTTP.Status)] = [
            (Self.page("<p>Sorry"), .ok), (.status(400), 400), (.status(302), 302), (Self.page(elsewhere), .ok),
            (Self.page(logout), .ok),
        ]
        for (answer, status) in answers {
            let site = ScriptedTransport { ExpectedRequest(.get, "/authorize", answer: answer) }
            await #expect(throws: LinkCheck.NoRedirect.page(status)) { try await redirect(over: site) }
            #expect(site.requests.count == 1)
        }
    }

    @Test("A password that is refused is not sent again")
    func refused() async {
        let page = Self.page(#"<form method="post"><input type="password" name="p"></form>"#)
        let site = ScriptedTransport {
            ExpectedRequest(.get, "/authorize", answer: page)
            ExpectedRequest(.post, "/authorize", answer: page)
        }
        await #expect(throws: LinkCheck.NoRedirect.passwordAgain) { try await redirect(over: site) }
        #expect(site.requests.count == 2)
    }

    @Test(
        "Every cookie is kept until the server deletes it",
        arguments: [
            (
                ["csrftoken=a=b; expires=Tue, 23 Nov 2027 16:00:00 GMT", "sessionid=2; Path=/"],
                "csrftoken=a=b; sessionid=2"
            ),
            (["a=1", "b=2", "a=\"\"; Max-Age=0"], "b=2"), (["a=1", "a=; expires=Thu, 01-Jan-1970 00:00:01 GMT"], nil),
            ([" a = 1 ;", "", "=2", "b"], "a=1; b="), ([], nil),
        ])
    func cookies(given: [String], sent: String?) async throws {
        let cookie = Mutex<String?>(nil)
        let site = ScriptedTransport { request in
            cookie.withLock { $0 = request.headers[.cookie] }
            var headers: HTTP.Headers = ["Location": request.url.path == "/next" ? Self.redirect : "/next"]
            for header in given { headers.add(.setCookie, header) }
            return HTTP.Response(status: 302, headers: headers)
        }
        _ = try await redirect(over: site)
        #expect(cookie.withLock { $0 } == sent)
    }

    /// What is posted from a page.
    func posted(from html: String) async throws -> String {
        let site = ScriptedTransport {
            ExpectedRequest(.get, "/authorize", answer: Self.page(html))
            ExpectedRequest(.post, "/authorize", answer: Self.moved(Self.redirect))
        }
        _ = try await redirect(over: site)
        let request = try #require(site.requests.last)
        #expect(request.headers["Origin"] == "https://id.garage.example")
        #expect(request.headers["Referer"] == "https://id.garage.example/authorize?client_id=c")
        return String(decoding: request.body, as: UTF8.self)
    }

    @Test(
        "Sends the right form, with the button that agrees",
        arguments: [
            (#"<form method=post action="/logout"><input type=submit name=out value="Log out"></form>"#, ""),
            (#"<form method="post"><button name="end">Sign out</button></form>"#, ""),
            (#"<form action="/search"><input name="q"></form>"#, ""),
            (#"<form method="post" action="/language"><input name="language" value="de"></form>"#, ""),
            ("", #"<input type="submit" value="Cancel">"#), ("", #"<button name="no" value="1">Deny</button>"#),
            ("", "<button>Abbrechen</button>"),
            ("", #"<input type="reset" name="r" value="x"><input type="button" name="b" value="x">"#),
        ])
    func form(before: String, button: String) async throws {
        let form = #"<form method="post">\#(button)<input type="submit" name="allow" value="Yes"></form>"#
        #expect(try await posted(from: before + form) == "allow=Yes")
    }

    @Test("The form for the password comes first")
    func passwordFirst() async throws {
        let newsletter = #"<form method="post"><input type="email" name="mail"></form>"#
        let login = #"<form method="post"><input name="u"><input type="password" name="p"></form>"#
        #expect(try await posted(from: newsletter + login) == "u=ada&p=p%26w")
    }

    @Test(
        "Character references are read",
        arguments: [
            ("&#x27;&#X27;&#39;&apos;", "''''"), ("&quot;&lt;&gt;&amp;lt;", "\"<>&lt;"), ("&#x1F600;&#228;", "😀ä"),
            ("a&b&;&#;&#x;&#xD800;&#99999999999;&unknown;", "a&b&;&#;&#x;&#xD800;&#99999999999;&unknown;"),
        ])
    func references(html: String, text: String) async throws {
        let field = #"<input type="hidden" name="x" value='\#(html)'>"#
        let body = try await posted(from: #"<form method="post">\#(field)</form>"#)
        #expect(HTTP.Query(parsing: body)["x"] == text)
    }

    @Test("An endless sequence of redirects ends")
    func circle() async {
        let site = ScriptedTransport { _ in HTTP.Response(status: 302, headers: ["Location": "/authorize"]) }
        await #expect(throws: LinkCheck.NoRedirect.circles(12)) { try await redirect(over: site) }
        #expect(site.requests.count == 12)
    }

    @Test(
        "Malformed pages are read as far as possible",
        arguments: ["<", "<form", "<form method=post", "<form><input name", "<!--", "<form =\"", "<form a='", ""])
    func broken(html: String) async {
        let site = ScriptedTransport { _ in HTTP.Response(status: .ok, body: Array(html.utf8)) }
        await #expect(throws: LinkCheck.NoRedirect.self) { try await redirect(over: site) }
    }
}
