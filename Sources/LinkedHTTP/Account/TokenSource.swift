// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where an ``AccountClient`` gets the token for each request.
///
/// A skill has one token for a turn, and Alexa refreshes it: give that to ``AccountClient`` as it is. A program that
/// holds a refresh token of its own has a source that renews; it tells the two moments apart by the two requirements.
public protocol TokenSource<Token>: Sendable {
    /// The kind of token, so that an account's token and Alexa's own never meet.
    associatedtype Token: BearerToken

    /// The token to send now.
    ///
    /// - Throws: A `LinkFailure` if only linking anew would bring one.
    func token() async throws -> Token

    /// Another token, after the provider refused `rejected`; `nil` if there is none to be had.
    ///
    /// Asked for once a request. Many requests may ask at once about the same token: refresh once for all of them.
    func replacement(for rejected: Token) async throws -> Token?
}

extension TokenSource {
    /// There is no other token.
    public func replacement(for rejected: Token) async throws -> Token? { nil }
}

/// One token, as it is.
struct FixedToken<Token: BearerToken>: TokenSource {
    let fixed: Token
    func token() async throws -> Token { fixed }
}
