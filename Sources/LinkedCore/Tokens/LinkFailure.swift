// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Why the user has to link the account, or link it anew.
@nonexhaustive
public enum LinkProblem: Sendable, Hashable {
    /// The request carries no token: the user has not linked, or Alexa could not refresh the token.
    case missing
    /// The provider refused the token (expired, revoked, malformed).
    case rejected
    /// The token is good, but the user did not grant what the call needs. Empty when the provider does not say.
    case insufficientScope(Set<Scope>)
}

/// An error that knows whether linking the account anew would help.
///
/// The two halves of the SDK share only this: clients throw it, and a skill answers it with a sentence and the
/// LinkAccount card, if the token that was refused is the one that the turn's account has.
///
/// ```swift
/// struct GarageError: LinkFailure {
///     var linkProblem: LinkProblem?
///     var refusedToken: TokenIdentity?        // TokenIdentity(token)
/// }
/// ```
public protocol LinkFailure: Error {
    /// What linking anew would mend; `nil` when it would not help, and no card is shown.
    var linkProblem: LinkProblem? { get }

    /// Which token was refused; `nil`, unless implemented, if the error does not say.
    ///
    /// An error that does not say is taken to be about the turn's account if a handler inside `Linked` throws it. Outside
    /// of `Linked` it shows no card. Clients of a second service should say it.
    var refusedToken: TokenIdentity? { get }
}

extension LinkFailure {
    /// The error does not say which token was refused.
    public var refusedToken: TokenIdentity? { nil }
}
