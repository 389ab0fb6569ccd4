// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The secret that a confidential client authenticates with at the token endpoint (RFC 6749 section 2.3.1).
///
/// It prints as `REDACTED`. Read it from the environment, and keep it out of files in the repository.
public struct ClientSecret: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    private let text: String

    /// Wraps the secret's text.
    public init(_ text: String) { self.text = text }

    /// Returns the secret's text, for the code that sends or saves it.
    public func revealed() -> String { text }

    /// Whether the text is empty.
    public var isEmpty: Bool { text.isEmpty }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
