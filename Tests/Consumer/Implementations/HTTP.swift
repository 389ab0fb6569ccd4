// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import LinkedHTTP
import OAuthLinking

struct AlwaysOK: HTTP.Transport {
    func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok) }
}

struct NamesItself: HTTP.Middleware {
    func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        var request = request
        request.headers[.userAgent] = "garage/1.0"
        return try await next(request)
    }
}

let http = HTTP.Client(AlwaysOK(), middleware: [NamesItself(), LogExchanges { _ in }, FollowRedirects()])

// Calls the middleware alone, as in a test.
func named(_ request: HTTP.Request) async throws -> HTTP.Response {
    try await NamesItself().send(request, next: HTTP.Next { _ in HTTP.Response(status: .ok) })
}

struct Door: Codable, Sendable, Identifiable {
    var id: Int
}

struct Garage: Sendable {
    let client: any LinkedClient

    init(_ token: AccessToken, over transport: any HTTP.Transport) {
        client = AccountClient(
            token, origins: [HTTP.Origin(host: "api.garage.example")], diagnosis: { $0.linkProblem }, over: transport)
    }

    func doors() async throws -> [Door] { try await client.get("https://api.garage.example/v1/doors") }
    func open(_ door: Door.ID) async throws {
        try await client.post("https://api.garage.example/v1/doors/\(door)/open")
    }
}

struct Scripted: LinkedClient {
    func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
        HTTP.Response(status: .ok)
    }
}

struct Anonymous: JSONClient {
    let coder = JSONCoder.snakeCase
    func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response {
        HTTP.Response(status: .ok)
    }
}

struct DoorPage: Decodable, ListPage {
    var items: [Door]
    var next: String?
}

extension Garage {
    func allDoors() -> Pages<DoorPage> {
        Pages(upTo: 50, by: .cursor) { limit, start in
            try await client.get(
                "https://api.garage.example/v1/doors", query: ["limit": limit, "after": start.cursor])
        }
    }
}

actor Vault: TokenSource {
    var kept = GarageToken(text: "example-token")

    func token() async throws -> GarageToken { kept }
    func replacement(for rejected: GarageToken) async throws -> GarageToken? {
        kept = GarageToken(text: "another-token")
        return kept
    }
}

let vault = AccountClient(Vault(), origins: [HTTP.Origin(host: "api.garage.example")], over: http)

actor Drawer: TokenStore {
    var kept: [String: StoredGrant] = [:]

    func load(_ account: String) async throws -> StoredGrant? { kept[account] }
    func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion? {
        guard kept[account]?.version == version else { throw TokenStoreConflict() }
        kept[account] = grant.map { StoredGrant($0, version: TokenVersion(rawValue: "next")) }
        return kept[account]?.version
    }
}
