// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SpotifyError {
    /// For an `AccountClient` that talks to Spotify: what linking anew would mend, with what Spotify's own messages
    /// say.
    public static let diagnosis: @Sendable (AccountError) -> LinkProblem? = { error in
        error.linkProblem ?? SpotifyError(error, at: Spotify.Endpoint(error.method, error.url.path)).linkProblem
    }

    /// What an ``AccountClient`` made of an answer, in Spotify's terms.
    init(_ error: AccountError, at endpoint: Spotify.Endpoint) {
        guard let status = error.status else {
            let code: Code =
                switch error.code {
                case .missingToken: .notLinked
                case .malformedToken: .unauthorized
                default: .other
                }
            self.init(code, message: error.code.rawValue, linkProblem: error.linkProblem, at: endpoint)
            return
        }
        let response = HTTP.Response(status: status, headers: error.headers, body: error.body)
        self.init(response, at: endpoint, linkProblem: error.linkProblem, requiredScopes: error.requiredScopes)
    }

    /// Reads an answer that is no success: JSON of two forms, plain text, HTML or nothing, whatever its type says.
    init(
        _ response: HTTP.Response, at endpoint: Spotify.Endpoint, linkProblem: LinkProblem? = nil,
        requiredScopes: Set<Scope>? = nil
    ) {
        let answer = Answer(response.body)
        var code = Self.code(response.status, answer, at: endpoint)
        var linkProblem = linkProblem
        // The header may say it where the body does not; an account's client has read it already.
        if case .insufficientScope = linkProblem { code = .insufficientScope }
        if response.status == .forbidden, Self.namesScope(response.headers) { code = .insufficientScope }
        switch code {
        case .unauthorized: linkProblem = linkProblem ?? .rejected
        case .insufficientScope:
            linkProblem = linkProblem ?? .insufficientScope(requiredScopes ?? endpoint.scopes)
        default: linkProblem = nil
        }
        self.init(
            code, status: response.status, message: answer.message, reason: answer.reason,
            retryAfter: response.retryAfter, linkProblem: linkProblem, at: endpoint)
    }

    private static func namesScope(_ headers: HTTP.Headers) -> Bool {
        HTTP.Challenge.parse(headers).contains { $0.scheme == "bearer" && $0["error"] == "insufficient_scope" }
    }

    /// An id cannot stand in a path.
    init(malformed error: HTTP.URLError, at endpoint: Spotify.Endpoint) {
        self.init(.badRequest, message: "an id is empty or cannot stand in a path", at: endpoint)
    }

    /// A success that is not what was expected.
    init(unreadable error: JSONError, _ status: HTTP.Status, at endpoint: Spotify.Endpoint) {
        self.init(.unreadable, status: status, message: error.description, at: endpoint)
    }

    private static func code(_ status: HTTP.Status, _ answer: Answer, at endpoint: Spotify.Endpoint) -> Code {
        switch status.code {
        case 401: .unauthorized
        case 403: forbidden(answer, at: endpoint)
        case 404:
            if answer.reason == "NO_ACTIVE_DEVICE" {
                .noActiveDevice
            } else if case .restricted = endpoint.access {
                .restricted
            } else {
                .notFound
            }
        case 429: answer.reason == "QUOTA_EXCEEDED" ? .quotaExceeded : .rateLimited
        case 400...499: .badRequest
        case 500...599: .server
        default: .other
        }
    }

    /// A 403 has six meanings: Spotify's reason tells them apart, then its message, never the status.
    private static func forbidden(_ answer: Answer, at endpoint: Spotify.Endpoint) -> Code {
        let says = { (words: String) in answer.lowercasedMessage.contains(words) }
        if answer.reason == "PREMIUM_REQUIRED" { return .premiumRequired }
        if says("scope") { return .insufficientScope }
        if says("not registered") || says("not be registered") { return .notAllowListed }
        if says("premium") { return says("owner") ? .ownerNotPremium : .premiumRequired }
        if answer.reason != nil || says("restriction violated") || says("player command") { return .playerRestriction }
        if case .everyone = endpoint.access { return .forbidden }
        return .restricted
    }
}

extension SpotifyError {
    /// What can be read out of the body of an answer that is no success.
    private struct Answer {
        var message: String?
        var reason: String?
        var lowercasedMessage = ""

        init(_ body: [UInt8]) {
            let body = body.withoutByteOrderMark
            switch body.first(where: { $0 > 0x20 }) {
            case UInt8(ascii: "{"):
                guard let answer = try? Spotify.ErrorAnswer(json: body, limits: .init(depth: 16)) else { break }
                (message, reason) = (answer.message, answer.reason)
            case UInt8(ascii: "\""): message = (try? JSON(parsing: body))?.string
            // A page of HTML says nothing that its status does not.
            case UInt8(ascii: "<"), nil: break
            default: message = String(decoding: body.prefix(1_024), as: UTF8.self)
            }
            message = message.flatMap(Self.oneLine)
            reason = reason.flatMap(Self.oneLine)
            lowercasedMessage = message?.lowercased() ?? ""
        }

        /// The text on one line of bounded length; `nil` if nothing is left.
        private static func oneLine(_ text: String) -> String? {
            let printable = text.unicodeScalars.prefix(800).map { scalar in
                scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    || scalar.properties.generalCategory == .format
                    ? " " : Character(scalar)
            }
            let line = String(printable).split(separator: " ").joined(separator: " ")
            return line.isEmpty ? nil : String(line.prefix(200))
        }
    }
}
