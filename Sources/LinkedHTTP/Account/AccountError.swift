// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A request on behalf of a linked account did not succeed.
///
/// ``linkProblem`` says whether linking again would help; a skill answers that with a sentence and the LinkAccount card.
/// The other properties hold the provider's answer, for a client that knows this provider.
///
/// Its text has status, method, host, path and the provider's message (bounded, on one line); never a token, a header,
/// or a query.
public struct AccountError: LinkFailure, Sendable, Hashable {
    /// What kept the request from succeeding. The set is open.
    public struct Code: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
        /// The code's name, for logs and metrics; it stays as it is when the words of ``description`` change.
        public let rawValue: String
        /// A code of your own.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// There is no token. Nothing was sent.
        public static let missingToken = Code(rawValue: "missingToken")
        /// The token has characters that no token has (RFC 6750 section 2.1). Nothing was sent.
        public static let malformedToken = Code(rawValue: "malformedToken")
        /// The URL is at an origin that this token is not for. Nothing was sent.
        public static let foreignOrigin = Code(rawValue: "foreignOrigin")
        /// The request brought an `Authorization` header of its own. Nothing was sent.
        public static let suppliedAuthorization = Code(rawValue: "suppliedAuthorization")
        /// The provider does not accept the token: expired, revoked, or never valid.
        public static let rejectedToken = Code(rawValue: "rejectedToken")
        /// The token is good, and the user did not grant what the call needs.
        public static let insufficientScope = Code(rawValue: "insufficientScope")
        /// The provider answered with a redirect, which is not followed with a token.
        public static let redirected = Code(rawValue: "redirected")
        /// The provider asks to wait (429); see ``AccountError/retryAfter``.
        public static let rateLimited = Code(rawValue: "rateLimited")
        /// The provider refused the request for another reason (4xx).
        public static let refused = Code(rawValue: "refused")
        /// The provider failed (5xx).
        public static let providerFailed = Code(rawValue: "providerFailed")
        /// The answer is a success whose body is not what was expected; see ``AccountError/problem``.
        public static let unreadableBody = Code(rawValue: "unreadableBody")

        /// What it means, in words; the raw value where the code has no name here.
        public var description: String {
            switch self {
            case .missingToken: "no account is linked"
            case .malformedToken: "the token is malformed"
            case .foreignOrigin: "the token is not for this origin"
            case .suppliedAuthorization: "the request brings an Authorization header of its own"
            case .rejectedToken: "the provider rejected the token"
            case .insufficientScope: "the user did not grant what this call needs"
            case .redirected: "the provider redirected, which is not followed with a token"
            case .rateLimited: "the provider asks to wait"
            case .refused: "the provider refused the request"
            case .providerFailed: "the provider failed"
            case .unreadableBody: "the answer cannot be read"
            default: rawValue
            }
        }
    }

    /// The most that is kept of an answer's body, in bytes.
    public static let longestBody = 8 * 1024

    /// What kept the request from succeeding.
    public var code: Code
    /// The problem that linking the account again would solve; `nil` when it would not help.
    public var linkProblem: LinkProblem?
    /// Which token the request was made with; `nil` if that is not known.
    public var refusedToken: TokenIdentity?
    /// The request's method.
    public var method: HTTP.Method
    /// The request's URL; it prints without query values.
    public var url: HTTP.URL
    /// The status of the answer; `nil` if nothing was sent.
    public var status: HTTP.Status?
    /// The answer's header fields, without the secret ones.
    public var headers: HTTP.Headers
    /// The beginning of the answer's body, ``longestBody`` bytes at most.
    public var body: [UInt8]
    /// What the provider says, on one line of at most 200 characters; untrusted text, not for the user's ears.
    public var message: String?
    /// The error code in `WWW-Authenticate` or in the body, for instance `invalid_token`.
    public var providerCode: String?
    /// The scopes the provider asks for, or else those that the call was said to require.
    public var requiredScopes: Set<Scope>
    /// What is wrong with a body that cannot be read, and where.
    public var problem: String?

    /// Makes an error about a request that has no answer yet.
    public init(
        _ code: Code, _ request: HTTP.Request, linkProblem: LinkProblem? = nil, refusedToken: TokenIdentity? = nil
    ) {
        self.code = code
        self.linkProblem = linkProblem
        self.refusedToken = refusedToken
        method = request.method
        url = request.url
        headers = [:]
        body = []
        requiredScopes = []
    }

    /// How long the provider asks to wait; `nil` if it does not say.
    public var retryAfter: Duration? { RetryAfter.duration(in: headers) }
}

extension AccountError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What happened, in one line that may be logged.
    public var description: String {
        var text = "\(code): \(method) \(url.origin)\(url.path)"
        if let status { text += " answered \(status)" }
        if let message { text += ", \"\(message)\"" }
        if let problem { text += " (\(problem))" }
        return text
    }

    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["error": description, "headers": headers]) }
}
