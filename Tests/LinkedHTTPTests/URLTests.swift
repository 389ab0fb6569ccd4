// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import Testing

@Suite("A URL")
struct URLTests {
    @Test(
        "Is read into its parts",
        arguments: [
            ("https://api.example.com", "api.example.com", 443, "/", nil),
            ("https://api.example.com/", "api.example.com", 443, "/", nil),
            ("HTTPS://API.Example.COM/V1", "api.example.com", 443, "/V1", nil),
            ("https://api.example.com./v1", "api.example.com", 443, "/v1", nil),
            ("https://api.example.com:8443/v1?a=b", "api.example.com", 8443, "/v1", "a=b"),
            ("https://api.example.com?a=b", "api.example.com", 443, "/", "a=b"),
            ("https://api.example.com/v1?", "api.example.com", 443, "/v1", ""),
            ("http://127.0.0.1:80/x", "127.0.0.1", 80, "/x", nil),
            ("http://[::1]:8080/x", "[::1]", 8080, "/x", nil),
            ("https://xn--bcher-kva.example/%C3%BC", "xn--bcher-kva.example", 443, "/%C3%BC", nil),
            ("https://a-b.c1.example/a//b;c=1,2/@:!$&'()*+", "a-b.c1.example", 443, "/a//b;c=1,2/@:!$&'()*+", nil),
            ("https://h/p?q=a/b?c:@,+;&x=%20", "h", 443, "/p", "q=a/b?c:@,+;&x=%20"),
            ("https://h/...", "h", 443, "/...", nil),
            ("https://1.example/x", "1.example", 443, "/x", nil),
        ] as [(String, String, Int, String, String?)])
    func parts(text: String, host: String, port: Int, path: String, query: String?) throws {
        let url = try HTTP.URL(text)
        #expect(url.host == host)
        #expect(url.port == port)
        #expect(url.path == path)
        #expect(url.encodedQuery == query)
        #expect(try HTTP.URL(url.text) == url)
    }

    typealias Refusal = (text: String, code: HTTP.URLError.Code)

    static let refused: [Refusal] = [
        ("", .scheme), ("api.example.com", .scheme), ("//api.example.com/", .scheme), ("/v1/me", .scheme),
        ("ftp://api.example.com", .scheme), ("file:///etc/passwd", .scheme), ("https:/api.example.com", .scheme),
        ("https:api.example.com", .scheme), ("javascript:alert(1)", .scheme), (" https://api.example.com", .character),
        ("https://api.example.com ", .character), ("https://api.example.com/a b", .character),
        ("https://api.exam\tple.com", .character), ("https://api.example.com\n", .character),
        ("https://api.example.com\r\nHost: other", .character), ("https://api.example.com\u{0}", .character),
        ("https://api.example.com\u{7F}", .character), ("https://api.example.com\\@other.example/", .character),
        ("https:\\\\api.example.com", .character), ("https://bücher.example", .character),
        ("https://api.example。com", .character), ("https://api.example.com/ü", .character),
        ("https://api.example.com/#part", .fragment), ("https://api.example.com#@other.example", .fragment),
        ("https://user@api.example.com", .userInformation), ("https://user:word@api.example.com", .userInformation),
        ("https://api.example.com@other.example", .userInformation), ("https://@api.example.com", .userInformation),
        ("https://api.example.com:443@other.example/", .userInformation),
        ("https://", .host), ("https:///path", .host), ("https://:443", .host), ("https://.", .host),
        ("https://a..b", .host), ("https://.a.example", .host), ("https://a.example..", .host),
        ("https://a_b.example", .host), ("https://api%2Eexample.com", .host), ("https://api.example.com%00", .host),
        ("https://api.example.com%0d%0a", .host), ("https://*.example.com", .host), ("https://a!b.example", .host),
        ("https://2130706433", .host), ("https://0x7f.0.0.1", .host), ("https://127.1", .host),
        ("https://0177.0.0.1", .host), ("https://127.0.0.01", .host), ("https://256.0.0.1", .host),
        ("https://1.2.3.4.5", .host), ("https://[::ffff:127.0.0.1]", .host), ("https://[::1", .host),
        ("https://[fe80::1%25eth0]", .host), ("https://::1", .host), ("https://[::1]x", .host),
        ("https://\(String(repeating: "a", count: 64)).example", .host),
        ("https://\(Array(repeating: "abcdefgh", count: 30).joined(separator: "."))", .host),
        ("https://h:0", .port), ("https://h:65536", .port), ("https://h:", .port), ("https://h:-1", .port),
        ("https://h:080", .port), ("https://h:4 43", .character), ("https://h:443:443", .port),
        ("https://h:%34%34%33", .port), ("https://h:99999999999999999999", .port),
        ("https://h/a/../b", .path), ("https://h/./a", .path), ("https://h/a/%2e%2E/b", .path), ("https://h/..", .path),
        ("https://h/%", .path), ("https://h/%4", .path), ("https://h/%zz", .path), ("https://h/a[b]", .path),
        ("https://h/a|b", .path), ("https://h/{id}", .path), ("https://h/a\"b", .path),
        ("https://h/?a=%", .query), ("https://h/?a=<b>", .query), ("https://h/?a=[b]", .query),
        ("https://h/\(String(repeating: "a", count: 8192))", .length),
    ]

    @Test("Refuses what could be read in two ways", arguments: refused)
    func refusals(refusal: Refusal) {
        let error = #expect(throws: HTTP.URLError.self) { try HTTP.URL(refusal.text) }
        #expect(error?.code == refusal.code)
        #expect(refusal.text.isEmpty || error.map { !"\($0)".contains(refusal.text) } == true)
    }

    @Test("Appends each component as one segment")
    func components() throws {
        let base = try HTTP.URL("https://h/v1")
        #expect(try base.appending("a/b", "c?d#e", "ü %").path == "/v1/a%2Fb/c%3Fd%23e/%C3%BC%20%25")
        #expect(try HTTP.URL("https://h").appending("a").path == "/a")
        #expect(try HTTP.URL("https://h/v1/").appending("a").path == "/v1/a")
    }

    @Test("Refuses components that a server would read as another path", arguments: ["", ".", "..", "%2e%2e", "%2E"])
    func dots(component: String) {
        #expect(throws: HTTP.URLError(.path)) { try HTTP.URL("https://h/v1").appending(component) }
    }

    @Test("Encodes a query strictly, and reads it back")
    func query() throws {
        let query: HTTP.Query = [
            "q": "Simon & Garfunkel + 1 = ü", "limit": 50, "market": String?.none, "on": true, "a.b-c_d~": "",
        ]
        let url = try HTTP.URL("https://h/s?first=1").appending(query: query)
        #expect(
            url.encodedQuery
                == "first=1&q=Simon%20%26%20Garfunkel%20%2B%201%20%3D%20%C3%BC&limit=50&on=true&a.b-c_d~=")
        #expect(url.query["q"] == "Simon & Garfunkel + 1 = ü")
        #expect(url.query.map(\.name) == ["first", "q", "limit", "on", "a.b-c_d~"])
        #expect(try HTTP.URL("https://h").appending(query: [:]).encodedQuery == nil)
    }

    @Test("Reads queries as servers write them")
    func parsing() {
        let query = HTTP.Query(parsing: "a=1&&b&c==&d=%zz&a=2&e=1+1")
        #expect(query.map(\.name) == ["a", "b", "c", "d", "a", "e"])
        #expect(query.map(\.value) == ["1", "", "=", "%zz", "2", "1+1"])
        var changed = query
        changed["a"] = "3"
        changed["b"] = nil
        changed.add("f", "4")
        #expect(changed.map { "\($0.name)\($0.value)" } == ["a3", "c=", "d%zz", "e1+1", "f4"])
    }

    @Test("Prints the names of its query, and no value")
    func printing() throws {
        let url = try HTTP.URL("https://h/callback?code=example-code&state=example-state")
        #expect("\(url)" == "https://h/callback?code=…&state=…")
        var dumped = ""
        dump(url, to: &dumped)
        dump(url.query, to: &dumped)
        dump(Array(url.query), to: &dumped)
        dumped += "\(url.query) \(String(reflecting: url)) \(String(reflecting: url.query))"
        #expect(!dumped.contains("example-"))
    }
}
