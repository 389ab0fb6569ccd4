// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import Synchronization

/// Login with Amazon, for the tokens of a program (client credentials).
struct Program: Sendable {
    static let login = HTTP.Origin(host: "api.amazon.com")

    var clientID = "example-client"
    var secret = "example-secret"
    /// The scopes of the tokens that were given out and are still good.
    private var tokens: [String: Set<Scope>] = [:]
    private var count = 0

    /// Whether the request has a good token for this scope.
    func admits(_ authorization: String?, to scope: Scope) -> Bool {
        authorization.map { tokens[$0]?.contains(scope) ?? false } ?? false
    }

    mutating func expireTokens() { tokens = [:] }

    /// Answers a request for a token.
    mutating func grant(_ request: HTTP.Request) -> HTTP.Response {
        guard request.method == .post, request.url.path.lowercased() == "/auth/o2/token" else {
            return .service(.notFound, ["error": "invalid_request"])
        }
        let form = HTTP.Query(parsing: String(decoding: request.body ?? [], as: UTF8.self))
        guard form["grant_type"] == "client_credentials" else {
            return .service(.badRequest, ["error": "unsupported_grant_type"])
        }
        guard form["client_id"] == clientID, form["client_secret"] == secret else {
            return .service(.unauthorized, ["error": "invalid_client"])
        }
        let scopes = Set((form["scope"] ?? "").split(separator: " ").map { Scope(String($0)) })
        let known: Set<Scope> = [.alexaProactiveEvents, .alexaSkillMessaging, .alexaDataStore]
        guard !scopes.isEmpty, scopes.isSubset(of: known) else {
            return .service(.badRequest, ["error": "invalid_scope"])
        }
        count += 1
        let token = "example-program-token-\(count)"
        tokens["Bearer \(token)"] = scopes
        return .service(
            .ok,
            [
                "access_token": .string(token), "token_type": "bearer", "expires_in": 3600,
                "scope": .string(scopes.sorted().map(\.rawValue).joined(separator: " ")),
            ])
    }
}

extension SimulatedServices {
    /// Sets what Login with Amazon knows the program by; `example-client` and `example-secret` if it is not called.
    public func accept(clientID: String, secret: String) {
        kept.withLock { ($0.program.clientID, $0.program.secret) = (clientID, secret) }
    }

    /// Makes all tokens that Login with Amazon gave the program expire: the next call with one is refused with 401.
    public func expireProgramTokens() { kept.withLock { $0.program.expireTokens() } }
}

extension HTTP.Response {
    /// Makes an answer with a JSON body.
    static func service(_ status: HTTP.Status, _ json: JSON) -> HTTP.Response {
        HTTP.Response(status: status, headers: [.contentType: "application/json"], body: json.jsonBytes())
    }

    /// Makes an answer with a model, its personal texts included.
    static func service(_ model: some JSONModel) -> HTTP.Response {
        HTTP.Response(
            status: .ok, headers: [.contentType: "application/json"], body: model.jsonBytes(revealingTokens: true))
    }

    /// Makes an answer with what is set, or the answer that nothing is.
    static func service(ifSet model: (some JSONModel)?) -> HTTP.Response {
        model.map { service($0) } ?? HTTP.Response(status: .noContent)
    }

    /// Makes an unsuccessful answer.
    static func refused(_ status: HTTP.Status, _ code: String, _ message: String) -> HTTP.Response {
        service(status, ["code": .string(code), "message": .string(message)])
    }
}
