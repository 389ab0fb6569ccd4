// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension SpotifyError {
    /// The diagnosis for an `AccountClient` that calls Spotify: it reads from Spotify's messages whether linking again would
    /// help.
    public static let diagnosis: @Sendable (AccountError) -> LinkProblem? = { error in
        error.linkProblem ?? (lacksScope(error) ? .insufficientScope(error.requiredScopes) : nil)
    }

    /// Converts the error of an ``AccountClient`` into Spotify's terms.
    init(_ error: AccountError, at endpoint: Spotify.Endpoint) {
        self.init(
            Self.code(of: error, at: endpoint), status: error.status,
            message: error.status == nil ? error.code.description : error.message, reason: Self.reason(in: error),
            retryAfter: error.retryAfter, linkProblem: Self.diagnosis(error),
            refusedToken: error.refusedToken, at: endpoint)
    }

    /// Makes the error for an id that cannot be part of a path.
    init(malformed error: HTTP.URLError, at endpoint: Spotify.Endpoint) {
        self.init(.badRequest, message: "an id is empty or cannot stand in a path", at: endpoint)
    }

    /// Makes the error for a successful answer that is not what was expected.
    init(unreadable error: JSONError, _ status: HTTP.Status, at endpoint: Spotify.Endpoint) {
        self.init(.unreadable, status: status, message: error.description, at: endpoint)
    }

    /// Returns Spotify's reason. It is written in capitals; other codes are OAuth's.
    private static func reason(in error: AccountError) -> String? {
        error.providerCode.flatMap { $0 == $0.uppercased() ? $0 : nil }
    }

    /// Whether a scope is missing. Spotify says so in its message, and seldom in a header.
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

    /// Decides between the six meanings of a 403, by Spotify's reason and then by its message.
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
