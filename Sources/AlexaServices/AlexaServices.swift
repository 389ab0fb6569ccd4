// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A client of Alexa's own services: addresses, profiles, reminders, timers, purchases and others.
///
/// In a turn it is made from Alexa's request, and uses the token that came with it:
///
/// ```swift
/// func greet(_ launch: LaunchRequest, _ turn: Turn<Guest>) async throws -> Reply {
///     let services = try AlexaServices(turn.envelope, over: http)
///     guard let name = try await services.profile.givenName() else { return "Hello!" }
///     return .say("Hello \(name.revealed())!")
/// }
/// ```
///
/// Proactive events, skill messages and the data store need a token of the program instead, one for each scope:
///
/// ```swift
/// let services = try AlexaServices(at: .alexaEurope, over: http) { scope in
///     ClientCredentialsTokenSource(client, for: [scope])
/// }
/// ```
///
/// Its methods throw ``AlexaServiceError`` for every unsuccessful answer; if there is no answer they throw the transport's
/// error (`HTTP/TransportError`), `DeadlineExceeded` or `CancellationError`. An answer without content (204) is `nil`.
/// Addresses, names, e-mail addresses and telephone numbers are ``PersonalText``, which does not print.
///
/// Source: <https://developer.amazon.com/docs/alexa/custom-skills/understanding-how-to-use-the-alexa-skills-kit.html>, and the
/// pages that each operation names.
public struct AlexaServices: Sendable {
    /// The region's API.
    public let origin: HTTP.Origin
    /// The device that the request came from; `nil` if no device sent it.
    public let deviceID: String?
    /// The id of the request, to which a progressive response belongs.
    public let requestID: String?
    /// The user's language, in which products are described.
    public let locale: AlexaLocale?

    /// Whether something may be said, or was said, ahead of the answer.
    let progress: Progress
    private let clients: Clients

    /// The clients for the two kinds of tokens.
    private enum Clients: Sendable {
        /// The token of a request.
        case request(any LinkedClient)
        /// The program's own tokens, by their scope.
        case program([Scope: any LinkedClient])
        /// One client for everything.
        case given(any LinkedClient)
    }

    /// Makes a client for the user of a request, with the request's token.
    ///
    /// The token is sent only to the region's API that the request names.
    ///
    /// - Throws: ``AlexaServiceError`` with ``AlexaServiceError/Code/noToken`` if the request has no token, and with
    ///   ``AlexaServiceError/Code/foreignEndpoint`` if its endpoint is not one of Alexa's three.
    public init(_ envelope: RequestEnvelope, over transport: any HTTP.Transport) throws(AlexaServiceError) {
        guard let token = envelope.apiAccessToken else { throw AlexaServiceError(.noToken) }
        guard let endpoint = envelope.apiEndpoint, let origin = try? HTTP.Origin(of: endpoint) else {
            throw AlexaServiceError(.foreignEndpoint)
        }
        try self.init(
            token, at: origin, deviceID: envelope.device?.deviceID, requestID: envelope.request.head.requestID,
            locale: envelope.locale, progress: Progress(isAllowed: envelope.allowsProgress), over: transport)
    }

    /// Makes a client with the token of a request that was read elsewhere.
    ///
    /// - Throws: ``AlexaServiceError`` with ``AlexaServiceError/Code/foreignEndpoint`` if the origin is not one of Alexa's three.
    public init(
        _ token: AlexaAPIToken, at origin: HTTP.Origin, deviceID: String? = nil, requestID: String? = nil,
        locale: AlexaLocale? = nil, over transport: any HTTP.Transport
    ) throws(AlexaServiceError) {
        try self.init(
            token, at: origin, deviceID: deviceID, requestID: requestID, locale: locale, progress: Progress(),
            over: transport)
    }

    private init(
        _ token: AlexaAPIToken, at origin: HTTP.Origin, deviceID: String?, requestID: String?, locale: AlexaLocale?,
        progress: Progress, over transport: any HTTP.Transport
    ) throws(AlexaServiceError) {
        guard HTTP.Origin.alexa.contains(origin) else { throw AlexaServiceError(.foreignEndpoint) }
        let client = AccountClient(token, origins: [origin], retry: .alexa, diagnosis: { _ in nil }, over: transport)
        self.init(
            .request(client), at: origin, deviceID: deviceID, requestID: requestID, locale: locale, progress: progress)
    }

    /// Makes a client with the program's own tokens, for what it does outside of a turn.
    ///
    /// - Parameters:
    ///   - origin: The region of the users.
    ///   - tokens: Returns the source of the tokens of a scope: OAuthLinking's `ClientCredentialsTokenSource`. It is called once
    ///     for each of `Scope/alexaProactiveEvents`, `Scope/alexaSkillMessaging` and `Scope/alexaDataStore`.
    /// - Throws: ``AlexaServiceError`` with ``AlexaServiceError/Code/foreignEndpoint`` if the origin is not one of Alexa's three.
    public init<Tokens: TokenSource<AccessToken>>(
        at origin: HTTP.Origin, over transport: any HTTP.Transport, tokens: (Scope) -> Tokens
    ) throws(AlexaServiceError) {
        guard HTTP.Origin.alexa.contains(origin) else { throw AlexaServiceError(.foreignEndpoint) }
        var clients: [Scope: any LinkedClient] = [:]
        for scope in [Scope.alexaProactiveEvents, .alexaSkillMessaging, .alexaDataStore] {
            clients[scope] = AccountClient(
                tokens(scope), origins: [origin], retry: .alexa, diagnosis: { _ in nil }, over: transport)
        }
        self.init(.program(clients), at: origin)
    }

    /// Makes a client that sends everything through your own `LinkedClient`.
    ///
    /// - Parameters:
    ///   - client: Give it `RetryPolicy/alexa`, and a diagnosis that returns `nil`, unless it is a fake.
    ///   - origin: The API's origin; another one than Alexa's only for tests.
    public init(
        client: any LinkedClient, at origin: HTTP.Origin = .alexaNorthAmerica, deviceID: String? = nil,
        requestID: String? = nil, locale: AlexaLocale? = nil
    ) {
        self.init(.given(client), at: origin, deviceID: deviceID, requestID: requestID, locale: locale)
    }

    private init(
        _ clients: Clients, at origin: HTTP.Origin, deviceID: String? = nil, requestID: String? = nil,
        locale: AlexaLocale? = nil, progress: Progress = Progress()
    ) {
        self.clients = clients
        self.progress = progress
        self.origin = origin
        self.deviceID = deviceID
        self.requestID = requestID
        self.locale = locale
    }

    /// Returns the client that has the token for an operation. Use it for what has no method here.
    ///
    /// - Throws: ``AlexaServiceError`` with ``AlexaServiceError/Code/wrongToken`` if this value has tokens of the other kind.
    public func client(for operation: Operation) throws(AlexaServiceError) -> any LinkedClient {
        switch (clients, operation.authorization) {
        case (.given(let client), _), (.request(let client), .request): return client
        case (.program(let clients), .program(let scope)):
            if let client = clients[scope] { return client }
        default: break
        }
        throw AlexaServiceError(.wrongToken, at: operation)
    }
}

extension AlexaServices: CustomStringConvertible, CustomReflectable {
    /// The region's API.
    public var description: String { "AlexaServices at \(origin)" }
    /// The region's API alone: the ids are the user's.
    public var customMirror: Mirror { Mirror(self, children: ["origin": origin]) }
}
