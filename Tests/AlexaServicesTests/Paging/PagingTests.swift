// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting
import Testing

@Suite("Long lists of Alexa's services")
struct PagingTests {
    static let products = "/v1/users/~current/skills/~current/inSkillProducts"

    @Test("Products are read to the end, page by page")
    func products() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(
                .get, Self.products, query: ["maxResults": 100],
                answer: .json([
                    "inSkillProducts": [["productId": "a"], ["productId": "b"]], "isTruncated": true,
                    "nextToken": "x/=&",
                ]))
            ExpectedRequest(
                .get, Self.products, query: ["maxResults": 100, "nextToken": "x/=&"],
                answer: .json(["inSkillProducts": [["productId": "c"]], "isTruncated": false, "nextToken": "x/=&"]))
        }
        var ids: [String] = []
        for try await product in try AlexaServices.example(over: http).products.all() { ids.append(product.id) }
        #expect(ids == ["a", "b", "c"])
        #expect(http.unused.isEmpty)
    }

    @Test("A page asks for no more than is wanted")
    func small() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(
                .get, Self.products, query: ["maxResults": 1], answer: .json(["inSkillProducts": [["productId": "a"]]]))
        }
        let services = try AlexaServices.example(over: http)
        #expect(try await services.products.all().first(1).map(\.id) == ["a"])
    }

    @Test("A list whose server repeats its token ends")
    func repeats() async throws {
        let http = ScriptedTransport { _ in
            let body: JSON = [
                "inSkillProducts": [["productId": "a"]], "isTruncated": true, "nextToken": "again",
            ]
            return HTTP.Response(status: .ok, body: body.jsonBytes())
        }
        let services = try AlexaServices.example(over: http)
        #expect(try await services.products.all().first(100).count == 2)
    }

    @Test("Transactions and queued results have their token elsewhere")
    func others() async throws {
        let http = ScriptedTransport { request in
            let isFirst = request.url.query["nextToken"] == nil
            let next: JSON = isFirst ? ["nextToken": "n"] : [:]
            let body: JSON =
                request.url.path.hasPrefix("/v1/users")
                ? ["results": [["productId": isFirst ? "a" : "b"]], "metadata": ["resultSet": next]]
                : ["items": [["deviceId": isFirst ? "a" : "b"]], "paginationContext": next]
            return HTTP.Response(status: .ok, body: body.jsonBytes())
        }
        let transactions = try AlexaServices.example(over: http).products.transactions()
        #expect(try await transactions.first(100).map(\.productID) == ["a", "b"])
        let results = try AlexaServices.program(over: http).dataStore.results(of: "q")
        #expect(try await results.first(100).map(\.deviceID) == ["a", "b"])
    }

    @Test("A product without an id is left out, and the others are kept")
    func unreadable() async throws {
        let http = ScriptedTransport {
            ExpectedRequest(
                .get, Self.products,
                answer: .json(["inSkillProducts": [["name": "x"], nil, 5, ["productId": "b", "type": 5]]]))
        }
        let services = try AlexaServices.example(over: http)
        #expect(try await services.products.all().first(9).map(\.id) == ["b"])
    }
}
