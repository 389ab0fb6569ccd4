// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The secret of PKCE, without which a code cannot be exchanged (RFC 7636).
///
/// The authorization request has its hash, the ``challenge``; the verifier itself is sent only to the token endpoint. It
/// prints as `REDACTED`.
public struct CodeVerifier: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    private let text: String

    /// Makes a new verifier of 32 bytes from the system's random source (RFC 7636 section 4.1).
    public init() { text = RandomText.make() }

    /// Makes a verifier from a text; `nil` unless it has 43 to 128 characters of `[A-Za-z0-9-._~]`.
    public init?(_ text: String) {
        guard (43...128).contains(text.utf8.count), text.utf8.allSatisfy(FormEncoding.isUnreserved) else { return nil }
        self.text = text
    }

    /// Returns the verifier's text, for the token endpoint.
    public func revealed() -> String { text }

    /// The base64url of the verifier's SHA-256, without padding: method `S256` (RFC 7636 section 4.2).
    ///
    /// The method `plain` is not supported, because it does not protect.
    public var challenge: String { Base64URL.encode(SHA256.digest(of: text.utf8)) }

    /// `REDACTED`
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
