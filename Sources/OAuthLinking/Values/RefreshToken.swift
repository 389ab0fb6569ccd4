// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The token that is exchanged for new access tokens (RFC 6749 section 1.5). It prints as `REDACTED`.
public struct RefreshToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    private let text: String

    /// Wraps the secret's text.
    public init(_ text: String) { self.text = text }

    /// Returns the secret's text, for the code that sends or saves it.
    public func revealed() -> String { text }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
