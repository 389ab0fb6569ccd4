// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How Alexa links accounts of a skill: the `accountLinkingRequest` of the Skill Management API.
///
/// ```swift
/// var linking = AccountLinkingRequest(for: .spotify, clientID: "…", scopes: [.playlistReadPrivate, .userTopRead])
/// linking.skipOnEnablement = true
/// let file = try linking.cliJSON(clientSecret: environment["CLIENT_SECRET"].map(ClientSecret.init))
/// // ask smapi update-account-linking-info -s … -g development --account-linking-request file:accountLinking.json
/// ```
///
/// The client's secret is never part of the value: it is given when the JSON is written, and passed over when it is
/// read. Whether Alexa uses PKCE is a switch in the console; the API's model has no field for it.
/// Source: <https://developer.amazon.com/docs/smapi/account-linking-schemas.html>.
public struct AccountLinkingRequest: Sendable, Hashable {
    /// How Alexa gets a token. The set is open.
    public struct GrantType: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// By an authorization code, which Alexa exchanges and later refreshes.
        public static let authorizationCode = GrantType(rawValue: "AUTH_CODE")
        /// By a token in the redirect. RFC 9700 section 2.1.2 advises against it.
        public static let implicit = GrantType(rawValue: "IMPLICIT")
    }

    /// How Alexa proves at the token endpoint that it speaks for the skill. The set is open.
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
        /// It can.
        public static let enabled = VoiceForwardLinking(rawValue: "ENABLED")
        /// It can't.
        public static let disabled = VoiceForwardLinking(rawValue: "DISABLED")
    }

    /// How Alexa gets a token.
    public var type: GrantType
    /// Where the user gives consent.
    public var authorizationURL: String
    /// Hosts, beside that of ``authorizationURL``, that the login pages fetch from; 15 at most.
    public var domains: [String]
    /// The skill's client id at the provider.
    public var clientID: String
    /// What Alexa asks the user to grant; 15 at most.
    public var scopes: [Scope]
    /// Where Alexa exchanges codes and refreshes; for ``GrantType/authorizationCode`` only.
    public var accessTokenURL: String?
    /// How Alexa proves itself there; for ``GrantType/authorizationCode`` only.
    public var accessTokenScheme: AccessTokenScheme?
    /// In seconds: how long a token lasts if the provider does not say (`expires_in`).
    public var defaultTokenExpirationInSeconds: Int?
    /// Where Alexa sends authorization codes of its own, for reciprocal linking.
    public var reciprocalAccessTokenURL: String?
    /// For app-to-app linking: where Alexa may send the user back to in your own app.
    public var redirectURLs: [String]
    /// For app-to-app linking: where consent is given in your app, by platform.
    public var authorizationURLsByPlatform: [PlatformAuthorizationURL]
    /// Whether the skill can be enabled without linking; `nil` leaves Alexa's default.
    public var skipOnEnablement: Bool?
    /// Whether an account can be linked by voice; `nil` leaves Alexa's default.
    public var voiceForwardAccountLinking: VoiceForwardLinking?

    /// A configuration, with everything optional left out.
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

    /// The configuration of a skill that links accounts of a provider.
    ///
    /// - Parameters:
    ///   - scopes: What the operations need that the skill uses.
    ///   - lifetime: How long a token lasts if the provider does not say, in seconds.
    public init(for provider: Provider, clientID: String, scopes: Set<Scope>, lifetime: Int = 3600) {
        let host = provider.authorizationURL.flatMap { try? HTTP.URL($0).host }
        self.init(
            authorizationURL: provider.authorizationURL ?? "", accessTokenURL: provider.tokenURL,
            accessTokenScheme: provider.authentication == .body ? .body : .basic, clientID: clientID,
            scopes: scopes.sorted(), domains: (host.map { [$0] } ?? []) + provider.loginDomains)
        defaultTokenExpirationInSeconds = lifetime
    }
}
