// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What new access tokens are had for (RFC 6749 section 1.5). It prints as `REDACTED`.
public struct RefreshToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
    private let text: String

    /// Wraps the secret's text.
    public init(_ text: String) { self.text = text }

    /// The secret's text, for the one place that has to send or to keep it.
    public func revealed() -> String { text }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
