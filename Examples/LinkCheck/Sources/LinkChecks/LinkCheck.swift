// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// Goes through a provider's account linking as Alexa does, and tries what an attacker would.
///
/// ```swift
/// let check = LinkCheck(provider, clientID: "…", secret: secret, redirectURI: redirect, scopes: scopes, over: http) {
///     url in try await browser.redirect(openedAt: url)
/// }
/// for line in await check.run().lines { print(line) }
/// ```
///
/// It asks for consent several times, because each code can be used once.
public struct LinkCheck: Sendable {
    /// Opens a request for consent in a browser, and returns the URL that the browser is redirected to.
    public typealias Consent = @Sendable (HTTP.URL) async throws -> String

    let client: OAuthClient
    /// The same client with its credentials in the body, if the server may not read HTTP Basic correctly.
    let inBody: OAuthClient?
    let redirectURI: String
    let scopes: Set<Scope>
    let probesRedirect: Bool
    let consent: Consent
    let recorder: Recorder
    /// The time of every request, from which lifetimes are counted.
    let moment: WallTime

    /// A check.
    ///
    /// - Parameters:
    ///   - redirectURI: A URI that is registered with the provider for this check.
    ///   - authentication: How the client authenticates; `nil` is the provider's default.
    ///   - probesRedirect: Whether to try a redirect URI that is not registered. Only for a scripted consent: a person
    ///     would look at the provider's error page and wait.
    ///   - transport: What sends.
    ///   - elapsed: A monotonic clock; tests use their own.
    ///   - consent: Gets the user's consent.
    public init(
        _ provider: Provider, clientID: String, secret: ClientSecret?, authentication: ClientAuthentication? = nil,
        redirectURI: String, scopes: Set<Scope>, probesRedirect: Bool = false, over transport: any HTTP.Transport,
        elapsed: @escaping @Sendable () -> Duration = LinkCheck.uptime, consent: @escaping Consent
    ) {
        let (recorder, moment) = (Recorder(elapsed: elapsed, of: provider.tokenURL), WallTime.now)
        let http = HTTP.Client(transport, middleware: [recorder])
        let client = OAuthClient(
            id: clientID, secret: secret, of: provider, authentication: authentication, over: http, now: { moment })
        let isEncoded = client.authentication == .basic && Self.needsEncoding(clientID + (secret?.revealed() ?? ""))
        inBody =
            isEncoded
            ? OAuthClient(id: clientID, secret: secret, of: provider, authentication: .body, over: transport) : nil
        self.client = client
        self.recorder = recorder
        self.moment = moment
        self.redirectURI = redirectURI
        self.scopes = scopes
        self.probesRedirect = probesRedirect
        self.consent = consent
    }

    /// Whether the form encoding of HTTP Basic changes a text (RFC 6749 section 2.3.1).
    private static func needsEncoding(_ text: String) -> Bool {
        text.utf8.contains { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
            default: !"-._~".utf8.contains(byte)
            }
        }
    }

    private static let start = ContinuousClock.now

    /// The time since the program began.
    public static let uptime: @Sendable () -> Duration = { start.duration(to: .now) }

    /// Runs all checks; what cannot be tried is reported as such.
    public func run() async -> Report {
        var report = Report()
        checkEndpoints(&report)
        if let grant = await link(&report) {
            await tryCodeAgain(&report)
            let renewed = await refresh(grant, &report)
            await tryWrongVerifier(&report)
            await revoke(renewed ?? grant, &report)
        }
        await tryWorthlessToken(&report)
        await tryOtherRedirects(&report)
        report.complete()
        return report
    }

    /// An error in words that hold no secret.
    static func words(_ error: any Error) -> String {
        switch error {
        case let error as OAuthError: error.description
        case let error as NoRedirect: error.description
        case let error as NoCode: error.description
        case let error as HTTP.TransportError: error.description
        case let error as DeadlineExceeded: error.description
        default: "\(type(of: error))"
        }
    }
}
