// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Identifies a token without containing it, so that an error can say which token was refused.
///
/// Two are equal if they were made from the same text, also for tokens of different types. It is a SHA-256 digest with a key
/// that differs in each process: the token cannot be computed from it, and it has no meaning outside of the process. It prints
/// as `REDACTED`.
public struct TokenIdentity: Sendable, Hashable {
    private static let key = (0..<32).map { _ in UInt8.random(in: .min ... .max) }

    private let digest: [UInt8]

    /// Makes the identity of a token.
    public init(_ token: some BearerToken) { digest = SHA256.digest(of: Self.key + token.revealed().utf8) }

    private init() { digest = [] }

    /// The identity of every token that the program got by itself, and not with a request from Alexa.
    ///
    /// Linking the skill's account again does not replace such a token.
    public static let ofTheProgram = TokenIdentity()
}

extension TokenIdentity: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
