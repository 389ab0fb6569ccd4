// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The account-linking configuration of a skill: the `accountLinkingRequest` of the Skill Management API.
///
/// ```swift
/// var linking = AccountLinkingRequest(for: .spotify, clientID: "…", scopes: [.playlistReadPrivate, .userTopRead])
/// linking.skipOnEnablement = true
/// let file = try linking.cliJSON(clientSecret: environment["CLIENT_SECRET"].map(ClientSecret.init))
/// // ask smapi update-account-linking-info -s … -g development --account-linking-request file:accountLinking.json
/// ```
///
/// The value never contains the client's secret: it is a parameter when the JSON is written, and ignored when it is
/// read. Whether Alexa uses PKCE is a switch in the console; the API's model has no field for it.
/// Source: <https://developer.amazon.com/docs/smapi/account-linking-schemas.html>.
public struct AccountLinkingRequest: Sendable, Hashable {
    /// How Alexa gets a token. The set is open.
    public struct GrantType: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// With an authorization code, which Alexa exchanges for a token and later refreshes.
        public static let authorizationCode = GrantType(rawValue: "AUTH_CODE")
        /// With a token in the redirect. RFC 9700 section 2.1.2 advises against it.
        public static let implicit = GrantType(rawValue: "IMPLICIT")
    }

    /// How Alexa authenticates at the token endpoint. The set is open.
    public struct AccessTokenScheme: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// HTTP Basic.
        public static let basic = AccessTokenScheme(rawValue: "HTTP_BASIC")
        /// Id and secret in the form's body.
        public static let body = AccessTokenScheme(rawValue: "REQUEST_BODY_CREDENTIALS")
    }

    /// Whether an account can be linked by voice. The set is open.
    public struct VoiceForwardLinking: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Accounts can be linked by voice.
        public static let enabled = VoiceForwardLinking(rawValue: "ENABLED")
        /// Accounts cannot be linked by voice.
        public static let disabled = VoiceForwardLinking(rawValue: "DISABLED")
    }

    /// How Alexa gets a token.
    public var type: GrantType
    /// Where the user gives consent.
    public var authorizationURL: String
    /// Further hosts, besides that of ``authorizationURL``, that the login pages load from; 15 at most.
    public var domains: [String]
    /// The skill's client id at the provider.
    public var clientID: String
    /// The scopes that Alexa asks the user for; 15 at most.
    public var scopes: [Scope]
    /// Where Alexa exchanges codes and refreshes; for ``GrantType/authorizationCode`` only.
    public var accessTokenURL: String?
    /// How Alexa authenticates there; for ``GrantType/authorizationCode`` only.
    public var accessTokenScheme: AccessTokenScheme?
    /// How long a token is valid, in seconds, if the provider does not say (`expires_in`).
    public var defaultTokenExpirationInSeconds: Int?
    /// Where Alexa sends its own authorization codes, for reciprocal linking.
    public var reciprocalAccessTokenURL: String?
    /// The redirect URLs of your own app, for app-to-app linking.
    public var redirectURLs: [String]
    /// Where the user gives consent in your own app, by platform, for app-to-app linking.
    public var authorizationURLsByPlatform: [PlatformAuthorizationURL]
    /// Whether the skill can be enabled without linking; `nil` leaves Alexa's default.
    public var skipOnEnablement: Bool?
    /// Whether an account can be linked by voice; `nil` leaves Alexa's default.
    public var voiceForwardAccountLinking: VoiceForwardLinking?

    /// Makes a configuration without the optional parts.
    public init(
        type: GrantType = .authorizationCode, authorizationURL: String, accessTokenURL: String? = nil,
        accessTokenScheme: AccessTokenScheme? = nil, clientID: String, scopes: [Scope] = [], domains: [String] = []
    ) {
        self.type = type
        self.authorizationURL = authorizationURL
        self.accessTokenURL = accessTokenURL
        self.accessTokenScheme = accessTokenScheme
        self.clientID = clientID
        self.scopes = scopes
        self.domains = domains
        redirectURLs = []
        authorizationURLsByPlatform = []
    }

    /// Makes the configuration of a skill that links accounts of a provider.
    ///
    /// - Parameters:
    ///   - scopes: The scopes that the skill's operations need.
    ///   - lifetime: How long a token is valid if the provider does not say, in seconds.
    public init(for provider: Provider, clientID: String, scopes: Set<Scope>, lifetime: Int = 3600) {
        let host = provider.authorizationURL.flatMap { try? HTTP.URL($0).host }
        self.init(
            authorizationURL: provider.authorizationURL ?? "", accessTokenURL: provider.tokenURL,
            accessTokenScheme: provider.authentication == .body ? .body : .basic, clientID: clientID,
            scopes: scopes.sorted(), domains: (host.map { [$0] } ?? []) + provider.loginDomains)
        defaultTokenExpirationInSeconds = lifetime
    }
}
