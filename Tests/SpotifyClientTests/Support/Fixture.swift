// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedHTTPTesting
import SpotifyClient

/// A body of the Web API, from the folder of that name.
func fixture(_ name: String) throws -> [UInt8] {
    guard let url = Bundle.module.url(forResource: name, withExtension: "json", subdirectory: "Fixtures") else {
        throw NoFixture(name: name)
    }
    return Array(try Data(contentsOf: url))
}

struct NoFixture: Error { let name: String }

extension ExpectedRequest.Answer {
    /// Answers with a body from the fixtures.
    static func fixture(_ name: String, status: HTTP.Status = .ok) throws -> ExpectedRequest.Answer {
        .bytes(try SpotifyClientTests.fixture(name), status: status, type: "application/json")
    }
}

extension JSON {
    /// The value without nulls and with numbers by their value, to compare two bodies.
    var meaning: JSON {
        switch self {
        case .array(let elements): .array(elements.map(\.meaning))
        case .object(let members):
            .object(members.filter { !$0.value.isNull }.reduce(into: [:]) { $0[$1.key] = $1.value.meaning })
        case .number(let number): number.double.flatMap { JSONNumber($0) }.map(JSON.number) ?? self
        default: self
        }
    }
}

let exampleToken = AccessToken("example-token")

extension Spotify {
    /// Makes a client with an example token over a transport.
    static func example(over transport: any HTTP.Transport) -> Spotify { Spotify(exampleToken, over: transport) }
}
