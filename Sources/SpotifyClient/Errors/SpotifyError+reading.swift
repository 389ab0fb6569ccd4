// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SpotifyError {
    /// For an `AccountClient` that talks to Spotify: what linking anew would mend, with what Spotify's own messages
    /// say.
    public static let diagnosis: @Sendable (AccountError) -> LinkProblem? = { error in
        error.linkProblem ?? (lacksScope(error) ? .insufficientScope(error.requiredScopes) : nil)
    }

    /// What an ``AccountClient`` made of an answer, in Spotify's terms.
    init(_ error: AccountError, at endpoint: Spotify.Endpoint) {
        self.init(
            Self.code(of: error, at: endpoint), status: error.status,
            message: error.status == nil ? error.code.description : error.message, reason: Self.reason(in: error),
            retryAfter: error.retryAfter, linkProblem: Self.diagnosis(error),
            refusedToken: error.refusedToken, at: endpoint)
    }

    /// An id cannot stand in a path.
    init(malformed error: HTTP.URLError, at endpoint: Spotify.Endpoint) {
        self.init(.badRequest, message: "an id is empty or cannot stand in a path", at: endpoint)
    }

    /// A success that is not what was expected.
    init(unreadable error: JSONError, _ status: HTTP.Status, at endpoint: Spotify.Endpoint) {
        self.init(.unreadable, status: status, message: error.description, at: endpoint)
    }

    /// Spotify writes its reasons in capitals; what is not is a code of OAuth.
    private static func reason(in error: AccountError) -> String? {
        error.providerCode.flatMap { $0 == $0.uppercased() ? $0 : nil }
    }

    /// Where a scope is missing, Spotify says so in words, and seldom in a header.
    private static func lacksScope(_ error: AccountError) -> Bool {
        if error.code == .insufficientScope { return true }
        guard error.status == .forbidden, reason(in: error) != "PREMIUM_REQUIRED" else { return false }
        return error.message?.lowercased().contains("scope") ?? false
    }

    private static func code(of error: AccountError, at endpoint: Spotify.Endpoint) -> Code {
        guard let status = error.status else {
            return switch error.code {
            case .missingToken: .notLinked
            case .malformedToken: .unauthorized
            default: .other
            }
        }
        if lacksScope(error) { return .insufficientScope }
        let reason = reason(in: error)
        switch status.code {
        case 401: return .unauthorized
        case 403: return forbidden(error.message?.lowercased() ?? "", reason, at: endpoint)
        case 404:
            if reason == "NO_ACTIVE_DEVICE" { return .noActiveDevice }
            if case .restricted = endpoint.access { return .restricted }
            return .notFound
        case 429: return reason == "QUOTA_EXCEEDED" ? .quotaExceeded : .rateLimited
        case 400...499: return .badRequest
        case 500...599: return .server
        default: return .other
        }
    }

    /// A 403 has six meanings: Spotify's reason tells them apart, then its message, never the status.
    private static func forbidden(_ message: String, _ reason: String?, at endpoint: Spotify.Endpoint) -> Code {
        if reason == "PREMIUM_REQUIRED" { return .premiumRequired }
        if message.contains("not registered") || message.contains("not be registered") { return .notAllowListed }
        if message.contains("premium") { return message.contains("owner") ? .ownerNotPremium : .premiumRequired }
        if reason != nil || message.contains("restriction violated") || message.contains("player command") {
            return .playerRestriction
        }
        if case .everyone = endpoint.access { return .forbidden }
        return .restricted
    }
}
