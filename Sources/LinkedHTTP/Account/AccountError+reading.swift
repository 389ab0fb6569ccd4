// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AccountError {
    /// Makes the error for an answer that is not a success, from what the standards define.
    package init(reading response: HTTP.Response, of request: HTTP.Request, requiring scopes: Set<Scope>) {
        let answer = response.answer ?? ProviderAnswer(response)
        self.init(Self.code(for: response.status, providerCode: answer.code), request)
        status = response.status
        headers = answer.headers
        body = answer.body
        message = answer.message
        providerCode = answer.code
        requiredScopes = answer.scopes.isEmpty ? scopes : answer.scopes
        switch code {
        case .rejectedToken: linkProblem = .rejected
        case .insufficientScope: linkProblem = .insufficientScope(requiredScopes)
        default: break
        }
    }

    private static func code(for status: HTTP.Status, providerCode: String?) -> Code {
        if status.isClientError {
            if providerCode == "insufficient_scope" { return .insufficientScope }
            if status == .unauthorized || providerCode == "invalid_token" { return .rejectedToken }
            return status == .tooManyRequests ? .rateLimited : .refused
        }
        return status.isRedirection ? .redirected : .providerFailed
    }

    /// Makes the error for a successful answer whose body is not what was expected.
    init(unreadable response: HTTP.Response, of request: HTTP.Request, because error: any Error) {
        let secrets = response.sentSecrets
        self.init(.unreadableBody, request)
        status = response.status
        headers = secrets.cut(from: response.headers)
        body = secrets.cut(from: response.body, upTo: Self.longestBody)
        problem = Self.words(for: error) { keys in
            let path = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
            return ProviderAnswer.oneLine(secrets.cut(from: "$\(path)")) ?? "$"
        }
    }

    /// Says what is wrong and where, without showing the value.
    private static func words(for error: any Error, path: ([any CodingKey]) -> String) -> String {
        switch error {
        case let error as JSONError: error.description
        case DecodingError.keyNotFound(let key, let context): "missing \(path(context.codingPath + [key]))"
        case DecodingError.valueNotFound(_, let context): "null at \(path(context.codingPath))"
        case DecodingError.typeMismatch(let type, let context): "no \(type) at \(path(context.codingPath))"
        case DecodingError.dataCorrupted(let context): "unexpected value at \(path(context.codingPath))"
        default: "\(type(of: error))"
        }
    }
}
