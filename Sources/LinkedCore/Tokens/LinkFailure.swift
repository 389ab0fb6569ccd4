// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Why the user has to link the account, or link it again.
@nonexhaustive
public enum LinkProblem: Sendable, Hashable {
    /// The request carries no token: the user has not linked, or Alexa could not refresh the token.
    case missing
    /// The provider refused the token (expired, revoked, malformed).
    case rejected
    /// The token is good, but the user did not grant what the call needs. Empty when the provider does not say.
    case insufficientScope(Set<Scope>)
}

/// An error that says whether linking the account again would help.
///
/// Clients throw it. A skill answers it with a sentence and the LinkAccount card if the refused token is the one of the turn's
/// account.
///
/// ```swift
/// struct GarageError: LinkFailure {
///     var linkProblem: LinkProblem?
///     var refusedToken: TokenIdentity?        // TokenIdentity(token)
/// }
/// ```
public protocol LinkFailure: Error {
    /// The problem that linking the account again would solve; `nil` if it would not help, and no card is shown.
    var linkProblem: LinkProblem? { get }

    /// The token that was refused; `nil` if the error does not say, which is the default.
    ///
    /// An error that does not say counts as one about the turn's account if a handler inside `Linked` throws it. Outside of
    /// `Linked` it shows no card. A client of a second service should return it.
    var refusedToken: TokenIdentity? { get }
}

extension LinkFailure {
    /// Returns `nil`: the error does not say which token was refused.
    public var refusedToken: TokenIdentity? { nil }
}
