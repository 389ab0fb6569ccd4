// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Testing

@Suite("A linked client")
struct LinkedClientTests {
    struct Door: Codable, Hashable {
        var id: Int
        var name: String?
    }
    struct Fast: JSONModel, Hashable {
        var id: Int
        init(from json: inout JSONReader) throws(JSONError) {
            var id: Int?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "id": id = try json.int()
                default: try json.skip()
                }
            }
            guard let id else { throw json.error(.missing("id")) }
            self.id = id
        }
        func write(to json: inout JSONWriter) { json.object { json in json.member("id", id) } }
    }

    /// A client of the developer's own API.
    struct Garage: Sendable {
        let client: any LinkedClient
        func doors(limit: Int) async throws -> [Door] {
            try await client.get("https://h/v1/doors", query: ["limit": limit], requiring: ["doors-read"])
        }
        func open(_ id: Int) async throws { try await client.post("https://h/v1/doors/\(id)/open") }
        func add(_ door: Door) async throws -> Door { try await client.post("https://h/v1/doors", body: door) }
        func rename(_ door: Door) async throws { try await client.put("https://h/v1/doors/\(door.id)", body: door) }
        func remove(_ id: Int) async throws { try await client.delete("https://h/v1/doors/\(id)") }
    }

    private func client(over server: ScriptedTransport) -> AccountClient<AccessToken> {
        AccountClient(AccessToken("example-token"), origins: [HTTP.Origin(host: "h")], retry: .never, over: server)
    }

    @Test("Gives the developer's own service a short client")
    func garage() async throws {
        let server = ScriptedTransport {
            ExpectedRequest(
                .get, "/v1/doors", query: ["limit": 2], answer: .json([["id": 1, "name": "front"], ["id": 2]]))
            ExpectedRequest(.post, "/v1/doors/1/open", answer: .status(.noContent))
            ExpectedRequest(.post, "/v1/doors", answer: .json(["id": 3], status: .created))
            ExpectedRequest(.put, "/v1/doors/3", answer: .status(.ok))
            ExpectedRequest(.delete, "/v1/doors/3", answer: .text("gone"))
        }
        let garage = Garage(client: client(over: server))
        #expect(try await garage.doors(limit: 2) == [Door(id: 1, name: "front"), Door(id: 2)])
        try await garage.open(1)
        #expect(try await garage.add(Door(id: 0, name: "back")) == Door(id: 3))
        try await garage.rename(Door(id: 3, name: "side"))
        try await garage.remove(3)
        #expect(server.unused.isEmpty)
        #expect(server.requests.allSatisfy { $0.carries(AccessToken("example-token")) })
        #expect(server.requests[0].headers[.accept] == "application/json")
        #expect(server.requests[1].body.isEmpty)
        #expect(server.requests[2].json == ["id": 0, "name": "back"])
        #expect(server.requests[2].headers[.contentType] == "application/json")
    }

    @Test("Reads models straight from the bytes, also optional ones")
    func models() async throws {
        let server = ScriptedTransport {
            for body in ["{\"id\":1}", "{\"id\":2}", "", " null ", "[{\"id\":3}]", "{\"id\":4}"] {
                ExpectedRequest(.get, "/", answer: .json(text: body))
            }
        }
        let client = client(over: server)
        #expect(try await client.get("https://h/", as: Fast.self).id == 1)
        #expect(try await client.get("https://h/", as: Fast?.self)?.id == 2)
        #expect(try await client.get("https://h/", as: Fast?.self) == nil)
        #expect(try await client.get("https://h/", as: Door?.self) == nil)
        #expect(try await client.get("https://h/", as: [Fast].self).map(\.id) == [3])
        #expect(try await client.get("https://h/", as: JSON.self) == ["id": 4])
    }

    @Test(
        "Says where a body cannot be read, and does not show it",
        arguments: [
            ("<html>example-body</html>", "byte 0"), ("{\"id\":\"example-body\"}", ".id"), ("{\"id\":", "byte 6"),
            ("", "byte 0"), ("{}", ".id"), ("{\"id\":null}", ".id"),
        ])
    func unreadable(body: String, place: String) async throws {
        let server = ScriptedTransport { ExpectedRequest(.get, "/", answer: .json(text: body)) }
        let error = await #expect(throws: AccountError.self) {
            try await client(over: server).get("https://h/", as: Door.self)
        }
        #expect(error?.code == .unreadableBody)
        #expect(error?.status == .ok)
        #expect(error?.linkProblem == nil)
        #expect(error?.problem?.contains(place) == true)
        #expect(error.map { !"\($0)".contains("example-body") } == true)
    }

    /// A client that wraps another one.
    struct Counting: LinkedClient {
        let inner: any LinkedClient
        func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
            var response = try await inner.send(request, requiring: scopes)
            response.headers.add("X-Counted", "1")
            return response
        }
    }

    @Test(
        "Removes the token from what it keeps of a success that cannot be read",
        arguments: [
            #"{"example-token":"x"}"#, #"{"a":{"example-token":"x"}}"#, #"{"\u0065xample-token":"x"}"#,
            #"["example-token"]"#, "example-token", #"{"id":"example-token","#, "Bearer example-token",
            #"{"\#(String(repeating: "k", count: 190))example-token":"x"}"#,
        ])
    func unreadableToken(body: String) async throws {
        for wrapped in [false, true] {
            let server = ScriptedTransport { _ in
                HTTP.Response(
                    status: .ok, headers: ["X-Token": "example-token", "Link": "<https://h/?t=example%2Dtoken>"],
                    body: Array(body.utf8))
            }
            let inner = client(over: server)
            let outer: any LinkedClient = wrapped ? Counting(inner: inner) : inner
            let error = try #require(
                await #expect(throws: AccountError.self) {
                    try await outer.get("https://h/", as: [String: [String: Int]].self)
                })
            #expect(error.code == .unreadableBody)
            var text = "\(error) \(error.problem ?? "") \(error.headers.map(\.value))"
            dump(error, to: &text)
            text += String(decoding: error.body, as: UTF8.self)
            for part in ["example-t", "example%2Dt", "u0065xample", "xample-tok"] { #expect(!text.contains(part)) }
            #expect(String(decoding: error.body, as: UTF8.self).contains("REDACTED"))
            #expect(error.headers["X-Token"] == "REDACTED")
        }
    }

    @Test("Refuses a text that is not a URL")
    func noURL() async {
        await #expect(throws: HTTP.URLError.self) {
            try await client(over: ScriptedTransport {}).get("https://h/../x", as: JSON.self)
        }
    }

    @Test("Writes no token into a body")
    func tokens() async throws {
        struct Holds: JSONModel {
            var token = AccessToken("example-token")
            init() {}
            init(from json: inout JSONReader) throws(JSONError) { try json.skip() }
            func write(to json: inout JSONWriter) { json.object { json in json.member("token", token) } }
        }
        let server = ScriptedTransport { ExpectedRequest(.post, "/", answer: .status(.ok)) }
        try await client(over: server).post("https://h/", body: Holds())
        #expect(server.requests.first?.json == ["token": "REDACTED"])
    }

    struct Visit: Codable, Equatable {
        var doorID: Int
        var openedAt: Seconds?
        var tags: [String: Int]
    }
    struct Seconds: Codable, Equatable { var atNoon: Bool }

    @Test("Uses the service's key names in both directions")
    func coder() async throws {
        let written: JSON = ["door_id": 1, "opened_at": ["at_noon": true], "tags": ["asIs": 1]]
        let server = ScriptedTransport {
            ExpectedRequest(.post, "/", answer: .json(written))
            ExpectedRequest(.get, "/", answer: .text(""))
        }
        let client = AccountClient(
            AccessToken("example-token"), origins: [HTTP.Origin(host: "h")], retry: .never, coder: .snakeCase,
            over: server)
        let visit = Visit(doorID: 1, openedAt: Seconds(atNoon: true), tags: ["asIs": 1])
        #expect(try await client.post("https://h/", body: visit, as: Visit.self) == visit)
        #expect(server.requests[0].json == written)
        #expect(try await client.get("https://h/", as: Visit?.self) == nil)
        let request = try HTTP.Request(.post, HTTP.URL("https://h/"), json: visit, coder: client.coder)
        #expect(request.body == written.jsonBytes())
    }

    @Test("Skips a byte order mark, before an answer and before an error")
    func byteOrderMark() async throws {
        let server = ScriptedTransport {
            for body in ["\u{FEFF}{\"id\":1}", "\u{FEFF}null", "\u{FEFF}"] {
                ExpectedRequest(.get, "/", answer: .json(text: body))
            }
            ExpectedRequest(.get, "/", answer: .json(text: "\u{FEFF}{\"message\":\"no\"}", status: .notFound))
        }
        let client = client(over: server)
        #expect(try await client.get("https://h/", as: Door.self).id == 1)
        #expect(try await client.get("https://h/", as: Door?.self) == nil)
        #expect(try await client.get("https://h/", as: Door?.self) == nil)
        let error = await #expect(throws: AccountError.self) { try await client.get("https://h/", as: Door.self) }
        #expect(error?.message == "no")
    }
}
