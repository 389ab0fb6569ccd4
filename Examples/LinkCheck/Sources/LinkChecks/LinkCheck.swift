// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// Walks a provider's linking as Alexa does, and tries what an attacker would.
///
/// ```swift
/// let check = LinkCheck(provider, clientID: "…", secret: secret, redirectURI: redirect, scopes: scopes, over: http) {
///     url in try await browser.redirect(openedAt: url)
/// }
/// for line in await check.run().lines { print(line) }
/// ```
///
/// Consent is asked for several times: each code is good for one attempt.
public struct LinkCheck: Sendable {
    /// Opens a request for consent in a browser, and returns the URL that the browser comes back with.
    public typealias Consent = @Sendable (HTTP.URL) async throws -> String

    /// The browser did not come back: the server showed a page instead.
    public struct NoRedirect: Error, Sendable, CustomStringConvertible {
        /// The page's status.
        public let status: HTTP.Status
        public init(status: HTTP.Status) { self.status = status }
        /// What the server answered.
        public var description: String { "no redirect; the server answered \(status)" }
    }

    let client: OAuthClient
    let redirectURI: String
    let scopes: Set<Scope>
    let probesRedirect: Bool
    let consent: Consent
    let recorder: Recorder

    /// A check.
    ///
    /// - Parameters:
    ///   - redirectURI: Registered with the provider for this check.
    ///   - authentication: How the client proves itself; `nil` is the provider's own.
    ///   - probesRedirect: Whether to try a redirect URI that is not registered. Only for a scripted consent: a person
    ///     would look at the provider's error page and wait.
    ///   - transport: What sends.
    ///   - elapsed: A clock that only runs forward; tests give their own.
    ///   - consent: Gets the user's consent.
    public init(
        _ provider: Provider, clientID: String, secret: ClientSecret?, authentication: ClientAuthentication? = nil,
        redirectURI: String, scopes: Set<Scope>, probesRedirect: Bool = false, over transport: any HTTP.Transport,
        elapsed: @escaping @Sendable () -> Duration = LinkCheck.uptime, consent: @escaping Consent
    ) {
        recorder = Recorder(elapsed: elapsed)
        client = OAuthClient(
            id: clientID, secret: secret, of: provider, authentication: authentication,
            over: HTTP.Client(transport, middleware: [recorder]))
        self.redirectURI = redirectURI
        self.scopes = scopes
        self.probesRedirect = probesRedirect
        self.consent = consent
    }

    private static let start = ContinuousClock.now

    /// The time since the program began.
    public static let uptime: @Sendable () -> Duration = { start.duration(to: .now) }

    /// Tries everything; what cannot be reached is reported as such.
    public func run() async -> Report {
        var report = Report()
        checkEndpoints(&report)
        if let grant = await link(&report) {
            let renewed = await refresh(grant, &report)
            await tryWrongVerifier(&report)
            await revoke(renewed ?? grant, &report)
        }
        await tryWorthlessToken(&report)
        if probesRedirect {
            await tryOtherRedirect(&report)
        } else {
            report.note(.exactRedirect, .notChecked, "only with a scripted consent")
        }
        report.complete()
        return report
    }

    /// An error in words that hold no secret.
    static func words(_ error: any Error) -> String {
        switch error {
        case let error as OAuthError: error.description
        case let error as NoRedirect: error.description
        case let error as HTTP.TransportError: error.description
        case let error as DeadlineExceeded: error.description
        default: "\(type(of: error))"
        }
    }
}
