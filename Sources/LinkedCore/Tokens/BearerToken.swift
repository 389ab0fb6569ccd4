// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A secret that is sent as `Authorization: Bearer …` (RFC 6750).
///
/// There are three kinds, each with its own type, so that mixing them up does not compile:
/// ``AccessToken``, ``PersonAccessToken`` and ``AlexaAPIToken``. None of them prints its text: descriptions,
/// interpolation, `dump` and mirrors say `REDACTED`.
public protocol BearerToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// Returns the token's text, for the code that sends it.
    func revealed() -> String
}

extension BearerToken {
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}

/// The text that is printed and encoded instead of a secret.
///
/// A token with exactly this text was redacted before it arrived; it counts as absent.
public let redactedText = "REDACTED"
