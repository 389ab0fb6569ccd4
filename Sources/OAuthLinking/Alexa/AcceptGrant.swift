// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Alexa's `AcceptGrant` directive: the user enabled the skill, and Alexa sends a code for sending events for the user.
///
/// ```swift
/// let grant = try await OAuthClient(id: id, secret: ClientSecret(secret), of: .loginWithAmazon, over: http)
///     .accept(AcceptGrant(json: body))
/// ```
///
/// Id and secret are those of the skill's permissions page, not those of account linking. Answer within 8 seconds.
/// Source: <https://developer.amazon.com/docs/device-apis/alexa-authorization.html>.
public struct AcceptGrant: Sendable, Hashable {
    /// The code to exchange, once.
    public var code: AuthorizationCode
    /// The user's token at your own provider, which identifies the user.
    public var grantee: AccessToken?

    public init(code: AuthorizationCode, grantee: AccessToken? = nil) {
        self.code = code
        self.grantee = grantee
    }

    /// Reads the directive.
    ///
    /// - Throws: `JSONError` if it is not an `AcceptGrant`, or has no code.
    public init(json text: some Sequence<UInt8>) throws(JSONError) {
        let directive = try JSON(parsing: text, limits: .init(depth: 32, bytes: 256 * 1024))["directive"]
        guard directive?["header"]?["namespace"]?.string == "Alexa.Authorization",
            directive?["header"]?["name"]?.string == "AcceptGrant"
        else { throw JSONError(.invalid("AcceptGrant directive"), at: 0) }
        let payload = directive?["payload"]
        guard let code = payload?["grant"]?["code"]?.string, !code.isEmpty else {
            throw JSONError(.missing("code"), at: 0)
        }
        self.init(code: AuthorizationCode(code), grantee: payload?["grantee"]?["token"]?.string.map { AccessToken($0) })
    }
}

extension OAuthClient {
    /// Exchanges the code of an ``AcceptGrant``; the client is the skill's own at ``Provider/loginWithAmazon``.
    ///
    /// - Throws: ``OAuthError``: answer Alexa with an `ErrorResponse` of type `ACCEPT_GRANT_FAILED`; what the transport
    ///   throws.
    public func accept(_ grant: AcceptGrant) async throws -> TokenGrant { try await exchange(grant.code) }
}
