// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
public import LinkedCore

/// An error that has its own reply.
///
/// ```swift
/// struct NothingPlayed: ReplyableError {
///     func reply(in turn: Turn<Guest>) -> Reply { "You haven't listened to anything lately." }
/// }
/// ```
public protocol ReplyableError: Error {
    /// Makes the reply that the user hears instead of the handler's.
    func reply(in turn: Turn<Guest>) -> Reply
}

/// Says that the turn needs the linked account, and that it is missing or no longer valid.
///
/// ``Linked`` throws it; a handler outside of ``Linked`` may throw it too.
public struct AccountNotLinked: LinkFailure, ReplyableError, CustomStringConvertible {
    /// Why the account has to be linked, or linked again.
    public let problem: LinkProblem
    public var linkProblem: LinkProblem? { problem }
    /// What Alexa says instead of the SDK's own sentences.
    public let prompt: Speech?
    /// The scopes that the group of handlers names.
    public let scopes: Set<Scope>
    /// What the client threw.
    public let cause: (any Error)?

    /// Makes an error for your own handler to throw.
    public init(
        _ problem: LinkProblem, scopes: Set<Scope> = [], prompt: Speech? = nil, cause: (any Error)? = nil
    ) {
        self.problem = problem
        self.scopes = scopes
        self.prompt = prompt
        self.cause = cause
    }

    public func reply(in turn: Turn<Guest>) -> Reply {
        switch problem {
        case .missing:
            return .linkAccount(prompt ?? "Please link your account first. I have sent a card to your Alexa app.")
        case .insufficientScope(let required):
            let beyond = required.subtracting(scopes)
            if !scopes.isEmpty, !beyond.isEmpty {
                // The configuration does not ask for these scopes, so that linking again would end here again.
                turn.received.journal?.note(.scopesNotConfigured(beyond))
                return "Sorry, this skill may not do that with your account."
            }
            let needed = "I need more permissions for that\(Self.spoken(required))."
            return .linkAccount(prompt ?? "\(needed) Please link your account again in the Alexa app.")
        default:
            let sentence: Speech = """
                The link to your account has run out. Please link it again; I have sent a card to your Alexa app.
                """
            return .linkAccount(prompt ?? sentence)
        }
    }

    /// Returns scopes as words that can be spoken: ": playlist read private".
    private static func spoken(_ scopes: Set<Scope>) -> String {
        guard !scopes.isEmpty else { return "" }
        let names = scopes.sorted().map { $0.rawValue.map { $0.isLetter || $0.isNumber ? $0 : " " } }
        return ": " + names.map { String($0) }.joined(separator: ", ")
    }

    public var description: String {
        switch problem {
        case .missing: "no account is linked"
        case .insufficientScope(let scopes): "the account's consent lacks \(scopes.sorted().map(\.rawValue))"
        default: "the provider refused the account's token"
        }
    }
}
