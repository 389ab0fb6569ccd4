// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import Testing

@Suite("An origin")
struct OriginTests {
    @Test("Is the same for all URLs that lead to it")
    func equality() throws {
        let origin = HTTP.Origin(host: "API.Example.com.")
        for text in ["https://api.example.com/a", "https://api.example.com:443/b?c", "https://API.example.com./"] {
            #expect(try HTTP.URL(text).origin == origin)
        }
        for text in [
            "http://api.example.com/", "https://api.example.com:8443/", "https://x.api.example.com/",
            "https://example.com/", "https://api.example.com.evil.example/", "https://api-example.com/",
        ] {
            #expect(try HTTP.URL(text).origin != origin)
        }
        #expect("\(origin)" == "https://api.example.com")
        #expect(try HTTP.Origin(of: "https://h:8443/x").description == "https://h:8443")
    }

    @Test("May carry tokens over TLS, and without TLS only to a loopback address")
    func tokens() throws {
        #expect(HTTP.Origin(host: "api.example.com").mayCarryTokens)
        #expect(HTTP.Origin.loopback(port: 8080).mayCarryTokens)
        #expect(HTTP.Origin.loopback(port: 8080, address: "127.3.2.1").mayCarryTokens)
        #expect(HTTP.Origin.loopback(port: 8080, address: "[::1]").mayCarryTokens)
        #expect(try !HTTP.Origin(of: "http://api.example.com").mayCarryTokens)
        #expect(try !HTTP.Origin(of: "http://localhost").mayCarryTokens)
        #expect(try !HTTP.Origin(of: "http://10.0.0.1").mayCarryTokens)
    }

    @Test("Of a text that is not a host matches no URL", arguments: ["", "a b", "https://a.example", "127.1", "a/b"])
    func nonsense(host: String) {
        #expect(HTTP.Origin(host: host).host.isEmpty)
        #expect(HTTP.Origin.loopback(port: 1, address: host).host.isEmpty)
        #expect(HTTP.Origin.loopback(port: 1, address: "example.com").host.isEmpty)
    }
}
