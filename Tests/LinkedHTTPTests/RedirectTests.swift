// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Testing

@Suite("Redirects within an origin")
struct RedirectTests {
    /// Sends a request whose answer is a redirect, and returns where requests went.
    private func visited(
        _ location: String, code: Int = 302, method: HTTP.Method = .get
    ) async throws -> (places: [String], status: Int) {
        let server = ScriptedTransport { request in
            guard request.url.target == "/a/start?x=1" else { return HTTP.Response(status: .ok) }
            return HTTP.Response(status: HTTP.Status(code), headers: ["Location": location])
        }
        let client = HTTP.Client(server, middleware: [FollowRedirects()])
        let response = try await client.send(HTTP.Request(method, HTTP.URL("https://h/a/start?x=1")))
        return (server.requests.dropFirst().map(\.url.text), response.status.code)
    }

    @Test(
        "Are followed within the origin",
        arguments: [
            ("/b", "https://h/b"), ("b", "https://h/a/b"), ("../b", "https://h/b"), ("./b/./c/..", "https://h/a/b/"),
            ("../../../b", "https://h/b"), ("?y=2", "https://h/a/start?y=2"), ("b?y=/../z", "https://h/a/b?y=/../z"),
            ("//h/b", "https://h/b"), ("https://h/b#part", "https://h/b"), ("HTTPS://H.:443/b", "https://h/b"),
            ("./b:c", "https://h/a/b:c"), ("/b//c", "https://h/b//c"),
        ])
    func followed(location: String, target: String) async throws {
        let (places, status) = try await visited(location)
        #expect(places == [target])
        #expect(status == 200)
    }

    @Test(
        "Are returned if they lead to another origin, or are malformed",
        arguments: [
            "https://other/b", "http://h/b", "https://h:8443/b", "//other/b", "https://h.evil.example/b",
            "https://h@other/b", "https://other\\@h/b", "\\\\other\\b", "/\\other/b", "https:other/b", "https:///b",
            "ht\ttps://other/", "/b c", "/b\u{0}", "/%2e%2e/b", "javascript:alert(1)", "b:c", "", "https://h\n.other/",
            "https://xn--h.example/", "https://ｈ/b",
        ])
    func returned(location: String) async throws {
        let (places, status) = try await visited(location)
        #expect(location.isEmpty ? places.allSatisfy { $0 == "https://h/a/start?x=1" } : places.isEmpty)
        #expect(status == 302)
    }

    @Test("Are followed for GET and HEAD alone, and for the redirects that say where")
    func methods() async throws {
        for code in [301, 302, 303, 307, 308] {
            for method in [HTTP.Method.get, .head] {
                #expect(try await visited("/b", code: code, method: method).places == ["https://h/b"])
            }
            for method in [HTTP.Method.post, .put, .patch, .delete] {
                #expect(try await visited("/b", code: code, method: method).places.isEmpty)
            }
        }
        for code in [300, 304, 305, 306, 200, 404] {
            #expect(try await visited("/b", code: code).places.isEmpty)
        }
    }

    @Test("Are not followed without end")
    func loop() async throws {
        let server = ScriptedTransport { request in
            HTTP.Response(status: 302, headers: ["Location": request.url.path == "/a" ? "/b" : "/a"])
        }
        let client = HTTP.Client(server, middleware: [FollowRedirects()])
        #expect(try await client.send(HTTP.Request(.get, HTTP.URL("https://h/a"))).status == 302)
        #expect(server.requests.count == 4)
    }
}
