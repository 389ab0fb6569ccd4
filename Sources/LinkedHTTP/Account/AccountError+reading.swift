// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AccountError {
    /// Reads an answer that is no success, by the standards alone.
    ///
    /// `WWW-Authenticate` is asked first (RFC 6750 section 3.1), then the body. Whatever in the answer repeats the
    /// token is cut out.
    init(reading response: HTTP.Response, of request: HTTP.Request, requiring scopes: Set<Scope>, token: String) {
        let bearer = HTTP.Challenge.parse(response.headers).filter { $0.scheme == "bearer" }
        let challenge = bearer.first { $0["error"] != nil } ?? bearer.first
        let answer = ProviderAnswer(body: response.body)
        let providerCode = challenge?["error"] ?? answer.code

        self.init(Self.code(for: response.status, providerCode: providerCode), request)
        status = response.status
        headers = response.headers.withoutSecrets.mapValues { Self.cut(token, from: $0) }
        body = Self.cut(token, from: Array(response.body.prefix(Self.longestBody)))
        message = (answer.message ?? challenge?["error_description"].flatMap(ProviderAnswer.oneLine))
            .map { Self.cut(token, from: $0) }
        self.providerCode = providerCode.flatMap(ProviderAnswer.oneLine).map { Self.cut(token, from: $0) }
        let asked = challenge?["scope"]?.split(separator: " ").map { Scope(String($0)) } ?? []
        requiredScopes = asked.isEmpty ? scopes : Set(asked.prefix(64))
        switch code {
        case .rejectedToken: linkProblem = .rejected
        case .insufficientScope: linkProblem = .insufficientScope(requiredScopes)
        default: linkProblem = nil
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

    private static func cut(_ token: String, from text: String) -> String {
        let cut = cut(token, from: Array(text.utf8))
        return String(decoding: cut, as: UTF8.self)
    }

    private static func cut(_ token: String, from bytes: [UInt8]) -> [UInt8] {
        let token = Array(token.utf8)
        guard let first = token.first, token.count <= bytes.count else { return bytes }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == first, bytes[index...].starts(with: token) {
                result += redactedText.utf8
                index += token.count
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }
}
