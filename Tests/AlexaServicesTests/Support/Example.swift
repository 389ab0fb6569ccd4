// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import LinkedHTTPTesting

/// A token as Alexa's requests have it; not a real one.
let exampleToken = AlexaAPIToken("example-api-token")

extension RequestEnvelope {
    /// A request with a token, from a device in Europe.
    static func example(
        endpoint: String? = "https://api.eu.amazonalexa.com", token: String? = "example-api-token",
        deviceID: String = awkward
    ) throws -> RequestEnvelope {
        var system: JSON = [
            "application": ["applicationId": "amzn1.ask.skill.example"],
            "user": ["userId": "amzn1.ask.account.example"],
            "device": ["deviceId": .string(deviceID), "supportedInterfaces": [:]],
        ]
        if let endpoint { system["apiEndpoint"] = .string(endpoint) }
        if let token { system["apiAccessToken"] = .string(token) }
        let body: JSON = [
            "version": "1.0", "context": ["System": system],
            "request": [
                "type": "LaunchRequest", "requestId": "amzn1.echo-api.request.example",
                "timestamp": "2026-11-24T20:00:00Z", "locale": "de-DE",
            ],
        ]
        return try RequestEnvelope(json: body.jsonBytes())
    }
}

/// An id with everything that could break out of a path.
let awkward = "amzn1.ask.device/../A?b=c#d e%2F\u{e9}"
/// The same, as it stands in a path.
let awkwardInPath = "amzn1.ask.device%2F..%2FA%3Fb%3Dc%23d%20e%252F%C3%A9"

extension AlexaServices {
    /// Makes a client of an example request over a transport.
    static func example(over transport: any HTTP.Transport) throws -> AlexaServices {
        try AlexaServices(.example(), over: transport)
    }

    /// Makes a client with the program's own tokens: each has its scope as its text.
    static func program(over transport: any HTTP.Transport) throws -> AlexaServices {
        try AlexaServices(at: .alexaFarEast, over: transport) { scope in
            ScopeToken(scope: scope)
        }
    }
}

/// Gives a token that has its scope as its text, so that a test sees which one was sent.
struct ScopeToken: TokenSource {
    let scope: Scope
    func token() async throws -> AccessToken { AccessToken(scope.rawValue.replacing(":", with: "-")) }
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
