// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The value that connects the provider's answer with its request (RFC 6749 section 10.12).
///
/// It prints as `REDACTED`: anyone who knows it can finish another user's linking.
public struct AuthorizationState: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let text: String

    /// Makes a new state of 32 bytes from the system's random source.
    public init() { text = RandomText.make() }

    /// Makes a state from the answer's text.
    public init(_ text: String) { self.text = text }

    /// Returns the state's text, for the authorization request.
    public func revealed() -> String { text }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
