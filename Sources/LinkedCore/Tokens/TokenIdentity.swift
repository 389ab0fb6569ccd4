// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Tells one token from another without holding either: an error says with it which token was refused.
///
/// Two are equal if they were made of the same text, whatever the type of the token. It is a SHA-256 digest with a key that
/// differs in each process: the token cannot be got back from it, and outside of the process it means nothing. It prints as
/// `REDACTED`.
public struct TokenIdentity: Sendable, Hashable {
    private static let key = (0..<32).map { _ in UInt8.random(in: .min ... .max) }

    private let digest: [UInt8]

    /// The identity of a token.
    public init(_ token: some BearerToken) { digest = SHA256.digest(of: Self.key + token.revealed().utf8) }

    private init() { digest = [] }

    /// Stands for every token that the program got by itself and no request of Alexa's brought.
    ///
    /// Linking the skill's account anew does not replace such a token.
    public static let ofTheProgram = TokenIdentity()
}

extension TokenIdentity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
