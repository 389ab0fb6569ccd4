// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONClient {
    /// Sends a request, and reads the JSON of its answer.
    ///
    /// A `JSONModel` is read straight from the bytes, other `Decodable` types through the ``coder``. An empty body reads as
    /// `nil` where `Answer` is an optional.
    ///
    /// - Throws: What ``send(_:requiring:)`` throws; ``AccountError`` with ``AccountError/Code/unreadableBody`` for
    ///   an answer that does not read.
    public func answer<Answer: Decodable>(
        to request: HTTP.Request, requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        var request = request
        if request.headers[.accept] == nil { request.headers[.accept] = "application/json" }
        let response = try await send(request, requiring: scopes)
        do {
            return try AnswerReader.read(Answer.self, from: response.body, coder)
        } catch {
            throw AccountError(unreadable: response, of: request, because: error)
        }
    }

    /// Sends a GET, and decodes the answer.
    public func get<Answer: Decodable>(
        _ url: String, query: HTTP.Query = [:], requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try await answer(to: HTTP.Request(.get, at: url, query), requiring: scopes)
    }

    /// Sends a POST, and decodes the answer.
    public func post<Answer: Decodable>(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try await answer(to: HTTP.Request(.post, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a POST, and ignores the body of the answer.
    public func post(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = []
    ) async throws {
        _ = try await send(HTTP.Request(.post, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a PUT, and decodes the answer.
    public func put<Answer: Decodable>(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try await answer(to: HTTP.Request(.put, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a PUT, and ignores the body of the answer.
    public func put(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = []
    ) async throws {
        _ = try await send(HTTP.Request(.put, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a PATCH, and decodes the answer.
    public func patch<Answer: Decodable>(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try await answer(to: HTTP.Request(.patch, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a PATCH, and ignores the body of the answer.
    public func patch(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = []
    ) async throws {
        _ = try await send(HTTP.Request(.patch, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a DELETE, and decodes the answer.
    public func delete<Answer: Decodable>(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = [], as type: Answer.Type = Answer.self
    ) async throws -> Answer {
        try await answer(to: HTTP.Request(.delete, at: url, query, json: body, coder), requiring: scopes)
    }

    /// Sends a DELETE, and ignores the body of the answer.
    public func delete(
        _ url: String, query: HTTP.Query = [:], body: (some Encodable)? = Never?.none,
        requiring scopes: Set<Scope> = []
    ) async throws {
        _ = try await send(HTTP.Request(.delete, at: url, query, json: body, coder), requiring: scopes)
    }
}
