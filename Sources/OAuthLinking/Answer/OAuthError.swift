// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says why an authorization server refused, or why its answer cannot be trusted.
///
/// Its text has the code, the host and the status. It never repeats what the server wrote, because a token host's
/// bodies hold tokens. Where there was no answer at all, `HTTP.TransportError` or `DeadlineExceeded` is thrown.
public struct OAuthError: LinkFailure, Sendable, Hashable {
    /// What went wrong. The set is open: a server's own codes are kept as they are.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The server's code as RFC 6749 writes it, or the name of one of ours, for logs and metrics; it stays as it is
        /// when the words of ``description`` change.
        public let rawValue: String
        /// A code that has no name here.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The code or the refresh token is expired, revoked, used, or was never valid. Trying again does not help.
        public static let invalidGrant = Code(rawValue: "invalid_grant")
        /// The client's id or secret is wrong.
        public static let invalidClient = Code(rawValue: "invalid_client")
        /// A parameter is missing, repeated or malformed.
        public static let invalidRequest = Code(rawValue: "invalid_request")
        /// A scope is unknown, or more than the user granted.
        public static let invalidScope = Code(rawValue: "invalid_scope")
        /// The client may not use this flow.
        public static let unauthorizedClient = Code(rawValue: "unauthorized_client")
        /// The server does not know this flow.
        public static let unsupportedGrantType = Code(rawValue: "unsupported_grant_type")
        /// The user or the server denied the request (RFC 6749 section 4.1.2.1).
        public static let accessDenied = Code(rawValue: "access_denied")
        /// The server failed, and says so by redirect (RFC 6749 section 4.1.2.1).
        public static let serverError = Code(rawValue: "server_error")
        /// The server is overloaded, and says so by redirect (RFC 6749 section 4.1.2.1).
        public static let temporarilyUnavailable = Code(rawValue: "temporarily_unavailable")

        /// An unsuccessful answer without an error code: HTML, plain text, or an empty body.
        public static let refused = Code(rawValue: "refused")
        /// An answer of status 3xx, which is not followed.
        public static let redirected = Code(rawValue: "redirected")
        /// A success that breaks RFC 6749 section 5.1; see ``OAuthError/detail``.
        public static let malformedAnswer = Code(rawValue: "malformedAnswer")
        /// The state in the redirect is unknown, too old, or was used before.
        public static let unknownState = Code(rawValue: "unknownState")
        /// The redirect back breaks RFC 6749 section 4.1.2; see ``OAuthError/detail``.
        public static let malformedRedirect = Code(rawValue: "malformedRedirect")
        /// The redirect came from another server, or does not say from which one (RFC 9207).
        public static let wrongIssuer = Code(rawValue: "wrongIssuer")
        /// An endpoint is missing, is not a URL, or is not https.
        public static let unusableEndpoint = Code(rawValue: "unusableEndpoint")
        /// The client has no secret, and its authentication needs one.
        public static let missingSecret = Code(rawValue: "missingSecret")
        /// This account was never linked, or it was unlinked.
        public static let notLinked = Code(rawValue: "notLinked")
        /// The access token expired, and there is no refresh token.
        public static let noRefreshToken = Code(rawValue: "noRefreshToken")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .refused: "the server refused without a code"
            case .redirected: "the server redirected, which is not followed"
            case .malformedAnswer: "the server's answer is malformed"
            case .unknownState: "the state is unknown, too old, or was used before"
            case .malformedRedirect: "the redirect back is malformed"
            case .wrongIssuer: "the redirect back does not come from the server that was asked"
            case .unusableEndpoint: "the endpoint is missing or not https"
            case .missingSecret: "the client has no secret"
            case .notLinked: "the account is not linked"
            case .noRefreshToken: "the token expired and there is no refresh token"
            default: rawValue
            }
        }
    }

    /// What went wrong.
    public var code: Code
    /// The host in question.
    public var host: String?
    /// The status of the answer, if there was one.
    public var status: HTTP.Status?
    /// Which part is wrong, in the SDK's words; never the server's text.
    public var detail: String?
    /// How long the server asks to wait; `nil` if it does not say.
    public var retryAfter: Duration?

    /// An error.
    public init(_ code: Code, host: String? = nil, status: HTTP.Status? = nil, detail: String? = nil) {
        self.code = code
        self.host = host
        self.status = status
        self.detail = detail
    }
}

extension OAuthError {
    /// Whether the same request may succeed later. The tokens are still valid.
    public var isTransient: Bool {
        if code == .serverError || code == .temporarilyUnavailable { return true }
        guard let status else { return false }
        return status.isServerError || status == .tooManyRequests || status.code == 408
    }

    /// `.rejected` if only a new consent of the user helps, `.missing` if there was no consent.
    public var linkProblem: LinkProblem? {
        switch code {
        case .invalidGrant, .noRefreshToken: isTransient ? nil : .rejected
        case .notLinked: .missing
        default: nil
        }
    }

    /// Always `TokenIdentity/ofTheProgram`: a skill shows no card for it, because Alexa links another account. If it is the
    /// same account, throw `AccountNotLinked` instead.
    public var refusedToken: TokenIdentity? { .ofTheProgram }
}

extension OAuthError: CustomStringConvertible {
    /// Code, host and status in one line that may be logged.
    public var description: String {
        var text = code.description
        if let host { text += ": \(host)" }
        if let status { text += " answered \(status)" }
        if let detail { text += " (\(detail))" }
        return text
    }
}
