// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AccountError {
    /// Reads an answer that is no success, by the standards alone.
    ///
    /// `WWW-Authenticate` is asked first (RFC 6750 section 3.1), then the body. Whatever in the answer repeats the
    /// token is cut out.
    init(reading response: HTTP.Response, of request: HTTP.Request, requiring scopes: Set<Scope>, token: String) {
        let sent = SentSecret(token)
        // Cut first, and shortened then: the beginning of a token is a secret as well.
        headers = response.headers.withoutSecrets.mapValues(sent.cut)
        let answered = sent.cut(from: response.body, upTo: ProviderAnswer.longestBody)
        let bearer = HTTP.Challenge.parse(headers).filter { $0.scheme == "bearer" }
        let challenge = bearer.first { $0["error"] != nil } ?? bearer.first
        let answer = ProviderAnswer(body: answered)
        let providerCode = challenge?["error"] ?? answer.code

        code = Self.code(for: response.status, providerCode: providerCode)
        method = request.method
        url = request.url
        status = response.status
        body = Array(answered.prefix(Self.longestBody))
        message = answer.message ?? challenge?["error_description"].flatMap(ProviderAnswer.oneLine)
        self.providerCode = providerCode.flatMap(ProviderAnswer.oneLine)
        let asked = challenge?["scope"]?.split(separator: " ").filter { !$0.contains(redactedText) } ?? []
        requiredScopes = asked.isEmpty ? scopes : Set(asked.prefix(64).map { Scope(String($0)) })
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

    /// The same error without another secret that the request had in it, for instance an authorization code.
    package func without(_ secret: String) -> AccountError {
        let sent = SentSecret(secret)
        var error = self
        error.headers = headers.mapValues(sent.cut)
        error.body = sent.cut(from: body, upTo: Self.longestBody)
        // Made anew, because the secret may have been cut in half when it was shortened.
        let answer = ProviderAnswer(body: error.body)
        error.message = answer.message
        error.providerCode = answer.code ?? providerCode.map(sent.cut)
        return error
    }
}
