// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The value that ties the provider's answer to the request that asked for it (RFC 6749 section 10.12).
///
/// It prints as `REDACTED`: whoever knows it can finish somebody else's linking.
public struct AuthorizationState: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let text: String

    /// A new state of 32 bytes from the system's random source.
    public init() { text = RandomText.make() }

    /// A state as it came back.
    public init(_ text: String) { self.text = text }

    /// The state's text, for the authorization request.
    public func revealed() -> String { text }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
