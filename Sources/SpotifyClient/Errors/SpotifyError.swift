// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why a call of Spotify's Web API failed.
///
/// ```swift
/// func greet(_ launch: LaunchRequest, _ turn: Turn<Spotify>) async throws -> Reply {
///     do {
///         return .say("Hello \(try await turn.account.me().displayName ?? "there")!")
///     } catch let error as SpotifyError where error.code == .notAllowListed {
///         return "This skill is not open to your account yet."
///     }
/// }
/// ```
///
/// ``linkProblem`` says whether linking the account again would help: only after a 401, and if a scope is missing. The
/// description has no token, header or query.
///
/// Source: <https://developer.spotify.com/documentation/web-api/concepts/api-calls>, and the answers seen in practice.
public struct SpotifyError: LinkFailure, Sendable, Hashable {
    /// Why the call failed.
    public let code: Code
    /// The problem that linking the account again would solve; `nil` if it would not help.
    public let linkProblem: LinkProblem?
    /// Which token the request was made with; `nil` if that is not known.
    public let refusedToken: TokenIdentity?
    /// The status of the answer; `nil` if nothing was sent.
    public let status: HTTP.Status?
    /// Spotify's message, in English, on one line of at most 200 characters; do not speak it to the user.
    public let message: String?
    /// Spotify's reason, for instance `NO_ACTIVE_DEVICE`; an open set.
    public let reason: String?
    /// How long Spotify asks to wait; `nil` if it does not say. It may be as long as a day.
    public let retryAfter: Duration?
    /// The operation: method and path without ids.
    public let operation: String

    init(
        _ code: Code, status: HTTP.Status? = nil, message: String? = nil, reason: String? = nil,
        retryAfter: Duration? = nil, linkProblem: LinkProblem? = nil, refusedToken: TokenIdentity? = nil,
        at endpoint: Spotify.Endpoint
    ) {
        self.code = code
        self.linkProblem = linkProblem
        self.refusedToken = refusedToken
        self.status = status
        self.message = message
        self.reason = reason
        self.retryAfter = retryAfter
        operation = endpoint.description
    }
}

extension SpotifyError: CustomStringConvertible {
    /// What happened, in one line that may be logged.
    public var description: String {
        var text = "Spotify: \(code), \(operation)"
        if let status { text += " answered \(status)" }
        if let reason { text += " \(reason)" }
        if let message { text += " (\(message))" }
        if let retryAfter { text += ", wait \(retryAfter.components.seconds) s" }
        return text
    }
}

extension SpotifyError {
    /// The reason why a call failed. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is no token: nothing was sent.
        public static let notLinked = Code(rawValue: "notLinked")
        /// The token is expired, revoked or not a token (401).
        public static let unauthorized = Code(rawValue: "unauthorized")
        /// The user did not grant a scope that is needed (403).
        public static let insufficientScope = Code(rawValue: "insufficientScope")
        /// The application is in development mode, and the user is not one of its five allowed users (403). Linking
        /// succeeds nevertheless.
        public static let notAllowListed = Code(rawValue: "notAllowListed")
        /// The application is in development mode, and its owner has no Premium subscription (403).
        public static let ownerNotPremium = Code(rawValue: "ownerNotPremium")
        /// The user has no Premium subscription (403).
        public static let premiumRequired = Code(rawValue: "premiumRequired")
        /// The operation is not open to this application (403 or 404), because it is in development mode or new.
        public static let restricted = Code(rawValue: "restricted")
        /// The user may not do this (403), for instance change another user's playlist.
        public static let forbidden = Code(rawValue: "forbidden")
        /// The object does not exist, or this application may not see it (404). Asking again does not help.
        public static let notFound = Code(rawValue: "notFound")
        /// There is no device to play on (404).
        public static let noActiveDevice = Code(rawValue: "noActiveDevice")
        /// The player does not allow it now (403).
        public static let playerRestriction = Code(rawValue: "playerRestriction")
        /// Too many requests in the last 30 seconds (429).
        public static let rateLimited = Code(rawValue: "rateLimited")
        /// The developer's quota for the day is used up (429).
        public static let quotaExceeded = Code(rawValue: "quotaExceeded")
        /// The request is wrong (400 and other 4xx).
        public static let badRequest = Code(rawValue: "badRequest")
        /// Spotify failed (5xx).
        public static let server = Code(rawValue: "server")
        /// The answer is a success and cannot be read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The client refused to send the request, or the answer is neither a success nor an error.
        public static let other = Code(rawValue: "other")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .notLinked: "no account is linked"
            case .unauthorized: "the token is not accepted"
            case .insufficientScope: "a scope is missing"
            case .notAllowListed: "the user is not on the application's allow-list"
            case .ownerNotPremium: "the application's owner has no Premium subscription"
            case .premiumRequired: "the user has no Premium subscription"
            case .restricted: "the operation is not open to this application"
            case .forbidden: "the user may not do this"
            case .notFound: "there is no such thing"
            case .noActiveDevice: "there is no active device"
            case .playerRestriction: "the player does not allow it now"
            case .rateLimited: "too many requests"
            case .quotaExceeded: "the application's quota is used up"
            case .badRequest: "the request is wrong"
            case .server: "Spotify failed"
            case .unreadable: "the answer cannot be read"
            case .other: "the exchange failed"
            default: rawValue
            }
        }
    }
}
