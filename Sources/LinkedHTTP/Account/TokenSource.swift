// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Gives an ``AccountClient`` the token for each request.
///
/// A skill has one token for a turn, and Alexa refreshes it: give it to ``AccountClient`` as it is. A program that has its
/// own refresh token needs a source that refreshes: before a request (``token()``), and after the provider refused a token
/// (``replacement(for:)``).
public protocol TokenSource<Token>: Sendable {
    /// The kind of token, so that an account's token and Alexa's own never meet.
    associatedtype Token: BearerToken

    /// Returns the token to send now.
    ///
    /// - Throws: A `LinkFailure` if only linking again would help.
    func token() async throws -> Token

    /// Returns another token after the provider refused `rejected`; `nil` if there is none.
    ///
    /// It is called at most once for a request. Many requests may call it at the same time for the same token: refresh once for
    /// all of them.
    func replacement(for rejected: Token) async throws -> Token?
}

extension TokenSource {
    /// Returns `nil`: there is no other token.
    public func replacement(for rejected: Token) async throws -> Token? { nil }
}

/// One token, as it is.
struct FixedToken<Token: BearerToken>: TokenSource {
    let fixed: Token
    func token() async throws -> Token { fixed }
}
