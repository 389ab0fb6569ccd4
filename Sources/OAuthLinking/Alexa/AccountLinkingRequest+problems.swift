// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AccountLinkingRequest {
    /// The most domains that Alexa takes.
    public static let mostDomains = 15
    /// The most scopes that Alexa takes.
    public static let mostScopes = 15
    /// The shortest lifetime of a token that works with Alexa, in seconds.
    public static let shortestLifetime = 360

    /// Everything that Alexa would refuse or that cannot work; empty if there are no problems.
    ///
    /// Source: <https://developer.amazon.com/docs/account-linking/requirements-account-linking.html>.
    public var problems: [InvalidAccountLinking.Problem] {
        var problems: [InvalidAccountLinking.Problem] = []
        func note(_ field: String, _ text: String) { problems.append(.init(field: field, text: text)) }

        if let text = Self.problem(ofEndpoint: authorizationURL) { note("authorizationUrl", text) }
        if clientID.isEmpty { note("clientId", "is empty") }
        if domains.count > Self.mostDomains { note("domains", "\(domains.count), more than \(Self.mostDomains)") }
        for domain in domains where HTTP.Origin(host: domain).host.isEmpty { note("domains", "one is no host name") }
        if scopes.count > Self.mostScopes { note("scopes", "\(scopes.count), more than \(Self.mostScopes)") }
        for scope in scopes where !Self.isScope(scope.rawValue) {
            note("scopes", "one is empty or has a space, a quote or a backslash")
        }
        if Set(scopes).count < scopes.count { note("scopes", "one is repeated") }
        if let seconds = defaultTokenExpirationInSeconds, seconds < Self.shortestLifetime {
            note("defaultTokenExpirationInSeconds", "\(seconds), less than \(Self.shortestLifetime)")
        }
        switch type {
        case .authorizationCode:
            if let text = Self.problem(ofEndpoint: accessTokenURL ?? "") { note("accessTokenUrl", text) }
            if accessTokenScheme == nil { note("accessTokenScheme", "is missing") }
        case .implicit:
            if accessTokenURL != nil { note("accessTokenUrl", "is for AUTH_CODE only") }
            if accessTokenScheme != nil { note("accessTokenScheme", "is for AUTH_CODE only") }
        default: note("type", "is neither AUTH_CODE nor IMPLICIT")
        }
        if let url = reciprocalAccessTokenURL, let text = Self.problem(ofEndpoint: url) {
            note("reciprocalAccessTokenUrl", text)
        }
        if Set(authorizationURLsByPlatform.map(\.platform)).count < authorizationURLsByPlatform.count {
            note("authorizationUrlsByPlatform", "a platform is repeated")
        }
        return problems
    }

    /// Returns what is wrong with an endpoint: Alexa needs https on port 443.
    private static func problem(ofEndpoint text: String) -> String? {
        do {
            let url = try HTTP.URL(text)
            guard url.scheme == .https else { return "is not https" }
            return url.port == 443 ? nil : "is not on port 443"
        } catch {
            return error.code.description
        }
    }

    /// RFC 6749 section 3.3.
    private static func isScope(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C }
    }
}

/// Says why Alexa would refuse a configuration, with every reason.
public struct InvalidAccountLinking: Error, Sendable, Hashable, CustomStringConvertible {
    /// One reason.
    public struct Problem: Sendable, Hashable, CustomStringConvertible {
        /// The field's name in Amazon's API.
        public let field: String
        /// What is wrong with it; never its value.
        public let text: String

        init(field: String, text: String) {
            self.field = field
            self.text = text
        }

        /// Field and reason.
        public var description: String { "\(field): \(text)" }
    }

    /// Every reason.
    public let problems: [Problem]

    init(_ problems: [Problem]) { self.problems = problems }

    /// Every reason, in one line.
    public var description: String { problems.map(\.description).joined(separator: "; ") }
}
