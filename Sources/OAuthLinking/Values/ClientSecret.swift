// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a confidential client proves itself with at the token endpoint (RFC 6749 section 2.3.1).
///
/// It prints as `REDACTED`. Read it from the environment, and put it into no file that is kept with the code.
public struct ClientSecret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    private let text: String

    /// Wraps the secret's text.
    public init(_ text: String) { self.text = text }

    /// The secret's text, for the one place that has to send or to keep it.
    public func revealed() -> String { text }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { text.isEmpty }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
