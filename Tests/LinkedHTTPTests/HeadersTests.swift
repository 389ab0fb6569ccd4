// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import Testing

@Suite("Headers")
struct HeadersTests {
    @Test("Keep their order, and find names whatever their case")
    func lookup() {
        var headers: HTTP.Headers = ["Accept": "a", "X-One": "1", "accept": "b"]
        #expect(headers["ACCEPT"] == "a")
        #expect(headers.all(.accept) == ["a", "b"])
        #expect(headers["x-two"] == nil)
        headers[.accept] = "c"
        #expect(headers.map(\.name.text) == ["Accept", "X-One"])
        #expect(headers.map(\.value) == ["c", "1"])
        headers.add("X-One", "2")
        headers["X-Two"] = "3"
        #expect(headers.map(\.value) == ["c", "1", "2", "3"])
        headers["x-one"] = nil
        #expect(headers.map(\.value) == ["c", "3"])
    }

    static let secrets: [HTTP.Headers.Name] = [
        "authorization", "Proxy-Authorization", "COOKIE", "Set-Cookie",
    ]

    @Test("Never print a credential", arguments: secrets)
    func credentials(name: HTTP.Headers.Name) throws {
        #expect(name.isSecret)
        let headers: HTTP.Headers = [name: "Bearer example-token", "X-One": "shown"]
        let request = HTTP.Request(.get, try HTTP.URL("https://h"), headers: headers)
        let response = HTTP.Response(status: .ok, headers: headers)
        var text = "\(headers) \(Array(headers)) \(request) \(response)"
        text += String(reflecting: headers) + String(reflecting: request) + String(reflecting: response)
        dump(headers, to: &text)
        dump(request, to: &text)
        dump(response, to: &text)
        #expect(!text.contains("example-token"))
        #expect(text.contains("REDACTED"))
        #expect(text.contains("shown"))
        #expect(headers.withoutSecrets.map(\.value) == ["shown"])
    }

    @Test("Print a link without its query")
    func links() {
        let headers: HTTP.Headers = ["Location": "https://h/callback?code=example-code"]
        #expect(headers.description == "[Location: https://h/callback?…]")
    }

    @Test("A body is never printed")
    func bodies() throws {
        let secret = "example-body"
        let request = HTTP.Request(.post, try HTTP.URL("https://h"), body: Array(secret.utf8))
        let response = HTTP.Response(status: .ok, body: Array(secret.utf8))
        var text = "\(request) \(response)"
        dump(request, to: &text)
        dump(response, to: &text)
        #expect(!text.contains(secret))
        #expect(!text.contains("\(Array(secret.utf8)[0])"))
        #expect(text.contains("12 bytes"))
    }

    typealias Refusal = (name: HTTP.Headers.Name, value: String, code: HTTP.RequestError.Code)

    @Test(
        "With malformed names or values are refused",
        arguments: [
            ("X-One", "a\r\nX-Two: b", .headerValue), ("X-One", "a\nb", .headerValue), ("X-One", "a\rb", .headerValue),
            ("X-One", "a\u{0}", .headerValue), ("X-One", "\u{7F}", .headerValue), ("X-One", "\u{1B}[2J", .headerValue),
            ("", "a", .headerName), ("X One", "a", .headerName), ("X-One:", "a", .headerName),
            ("X\r\nY", "a", .headerName), ("Ü", "a", .headerName), ("Host", "other.example", .framing),
            ("content-length", "0", .framing), ("Transfer-Encoding", "chunked", .framing),
            ("Connection", "x", .framing),
        ] as [Refusal])
    func smuggling(refusal: Refusal) throws {
        let request = HTTP.Request(.get, try HTTP.URL("https://h"), headers: [refusal.name: refusal.value])
        let error = #expect(throws: HTTP.RequestError.self) { try request.validate() }
        #expect(error?.code == refusal.code)
        #expect(error.map { !"\($0)".contains("\n") } == true)
    }

    @Test("A method that is no token is refused", arguments: ["", "GET ", "GET / HTTP/1.1\r\n", "GÉT"])
    func method(method: HTTP.Method) throws {
        let request = HTTP.Request(method, try HTTP.URL("https://h"))
        #expect(throws: HTTP.RequestError(.method)) { try request.validate() }
    }

    @Test("A value may have a tab and non-ASCII text")
    func values() throws {
        let request = HTTP.Request(.get, try HTTP.URL("https://h"), headers: ["X-One": "a\tü"])
        #expect(throws: Never.self) { try request.validate() }
    }
}
