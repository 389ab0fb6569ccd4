// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Code that uses the client needs URLs and tokens too, so that one import is enough.
@_exported public import LinkedHTTP

#if canImport(FoundationEssentials)
public import FoundationEssentials
#else
public import Foundation
#endif

/// The garage's API, on behalf of one linked account.
public struct Garage: Sendable {
    private let client: any LinkedClient
    private let api: HTTP.URL

    /// - Parameters:
    ///   - api: Where the API is; the token goes to no other origin.
    ///   - diagnosis: Decides whether linking again would help, for a server that does not follow the standards.
    public init(
        _ token: AccessToken, at api: HTTP.URL, diagnosis: @escaping Diagnosis = { $0.linkProblem },
        over http: any HTTP.Transport
    ) {
        // The API writes snake_case, and its dates are text.
        client = AccountClient(
            token, origins: [api.origin], diagnosis: diagnosis, coder: .snakeCase, over: http)
        self.api = api
    }

    /// The doors, and whether they are open.
    public func doors() async throws -> [Door] {
        let answer: Doors = try await client.get("\(api)/doors", requiring: [.readDoors])
        return answer.doors
    }

    /// Opens a door; an open door stays open.
    public func open(_ door: Door) async throws -> Door {
        let url = try api.appending("doors", door.id, "open")
        return try await client.answer(to: HTTP.Request(.post, url), requiring: [.openDoors])
    }

    /// When doors were opened, the latest first.
    public func openings() -> Pages<OpeningPage> {
        Pages(upTo: 20, by: .cursor) { limit, start in
            try await client.get(
                "\(api)/openings", query: ["limit": limit, "before": start.cursor], requiring: [.readDoors])
        }
    }

    private struct Doors: Decodable { var doors: [Door] }
}

/// A door of the garage.
public struct Door: Codable, Sendable, Hashable {
    /// Its name in URLs.
    public var id: String
    /// Whether it is open.
    public var isOpen: Bool
}

/// The opening of a door.
public struct Opening: Codable, Sendable, Hashable {
    /// Which one.
    public var doorID: String
    /// When.
    public var openedAt: Date
}

/// A part of the list of openings.
public struct OpeningPage: ListPage, Decodable {
    public var items: [Opening]
    public var next: String?

    private enum CodingKeys: String, CodingKey {
        case items = "openings"
        case next = "next_cursor"
    }
}

extension Scope {
    /// May see the doors.
    public static let readDoors: Scope = "doors:read"
    /// May open them.
    public static let openDoors: Scope = "doors:open"
}
