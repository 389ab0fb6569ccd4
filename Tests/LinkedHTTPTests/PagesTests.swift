// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import LinkedHTTPTesting
import Testing

@Suite("Long lists of your own service")
struct PagesTests {
    struct DoorPage: ListPage, Decodable {
        var items: [String]
        var next: String?
        private enum CodingKeys: String, CodingKey {
            case items = "results"
            case next
        }
    }

    /// The author's own client.
    struct Garage {
        let client: any LinkedClient

        func doors(_ order: Pages<DoorPage>.Order = .offset) -> Pages<DoorPage> {
            Pages(upTo: 3, by: order) { limit, start in
                try await client.get("https://h/doors", query: ["limit": limit, "offset": start.offset])
            }
        }

        func log() -> Pages<DoorPage> {
            Pages(upTo: 3, by: .cursor) { limit, start in
                try await client.get("https://h/doors", query: ["limit": limit, "after": start.cursor])
            }
        }

        func numbered() -> Pages<DoorPage> {
            Pages(upTo: 3, by: .offset) { limit, start in
                try await client.get("https://h/doors", query: ["page": start.number])
            }
        }
    }

    static func page(_ items: [JSON], next: JSON) -> JSON { ["results": .array(items), "next": next] }

    func garage(_ pages: [JSON]) -> (Garage, ScriptedTransport) {
        let server = ScriptedTransport { for page in pages { ExpectedRequest(.get, "/doors", answer: .json(page)) } }
        let client = AccountClient(
            AccessToken("example-token"), origins: [HTTP.Origin(host: "h")], retry: .never, over: server)
        return (Garage(client: client), server)
    }

    func query(_ server: ScriptedTransport, _ name: String) -> [String?] { server.requests.map { $0.url.query[name] } }

    @Test("Continue after the elements that were received, and follow no URL")
    func offsets() async throws {
        let (garage, server) = garage([
            Self.page(["a", "b", "c"], next: "https://evil.example/"),
            Self.page(["d"], next: "http://h/doors?offset=9"),
            Self.page(["e"], next: nil),
        ])
        #expect(try await garage.doors().reduce(into: "") { $0 += $1 } == "abcde")
        #expect(query(server, "offset") == ["0", "3", "4"])
        #expect(server.requests.allSatisfy { $0.url.origin == HTTP.Origin(host: "h") && $0.url.path == "/doors" })
    }

    @Test("End at a page without elements, and where offset and limit would pass the service's end")
    func ends() async throws {
        let more = Self.page(["a", "b", "c"], next: "more")
        let (empty, server) = garage([more, Self.page([], next: "more"), more])
        #expect(try await empty.doors().reduce(into: "") { $0 += $1 } == "abc")
        #expect(server.requests.count == 2)
        let (bounded, other) = garage([more, Self.page(["d", "e"], next: "more"), more])
        #expect(try await bounded.doors(.offset(end: 5)).reduce(into: "") { $0 += $1 } == "abcde")
        #expect(query(other, "limit") == ["3", "2"])
    }

    @Test("Continue by cursors, and end at a repeated or empty cursor, or a page without elements")
    func cursors() async throws {
        let (garage, server) = garage([
            Self.page(["a"], next: "1"), Self.page(["b"], next: "2"), Self.page(["c"], next: "1"),
            Self.page(["never"], next: nil),
        ])
        #expect(try await garage.log().reduce(into: "") { $0 += $1 } == "abc")
        #expect(query(server, "after") == [nil, "1", "2"])
        for last in [Self.page(["b"], next: ""), Self.page([], next: "2"), Self.page(["b"], next: nil)] {
            let (garage, server) = self.garage([Self.page(["a"], next: "1"), last])
            for try await _ in garage.log() {}
            #expect(server.requests.count == 2)
        }
    }

    @Test("Have page numbers for a service that uses them")
    func numbers() async throws {
        let (garage, server) = garage([Self.page(["a"], next: "x"), Self.page(["b"], next: nil)])
        #expect(try await garage.numbered().reduce(into: "") { $0 += $1 } == "ab")
        #expect(query(server, "page") == ["1", "2"])
    }

    @Test("Give their first page for one request, also when it is empty")
    func firstPage() async throws {
        let (garage, server) = garage([Self.page(["a", "b"], next: "x"), Self.page([], next: nil)])
        #expect(try await garage.doors().inPages(of: 2).firstPage().items == ["a", "b"])
        #expect(try await garage.doors().firstPage().items.isEmpty)
        #expect(query(server, "limit") == ["2", "3"])
    }

    @Test("Give their first elements in pages no larger than needed")
    func first() async throws {
        let (garage, server) = garage([Self.page(["a", "b"], next: "x")])
        #expect(try await garage.doors().first(2) == ["a", "b"])
        #expect(query(server, "limit") == ["2"])
    }

    @Test("Throw what a page throws, and end there")
    func errors() async throws {
        let (garage, _) = garage([Self.page(["a"], next: "x"), ["results": [1]]])
        var iterator = garage.doors().makeAsyncIterator()
        #expect(try await iterator.next() == "a")
        let error = await #expect(throws: AccountError.self) { try await iterator.next() }
        #expect(error?.problem?.contains(".results[0]") == true)
        #expect(try await iterator.next() == nil)
    }

    @Test("Ask for at least one element, also with a page size of 0", arguments: [0, -1, Int.min])
    func size(largest: Int) async throws {
        let asked = Pages<DoorPage>(upTo: largest, by: .offset) { limit, _ in DoorPage(items: ["\(limit)"], next: nil) }
        #expect(try await asked.firstPage().items == ["1"])
    }
}
