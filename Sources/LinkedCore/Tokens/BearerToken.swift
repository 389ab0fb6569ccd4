// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A secret that is sent as `Authorization: Bearer …` (RFC 6750).
///
/// The SDK knows three kinds, each a type of its own, so that mixing them up does not compile:
/// ``AccessToken``, ``PersonAccessToken`` and ``AlexaAPIToken``. None of them prints its text: descriptions,
/// interpolation, `dump` and mirrors say `REDACTED`.
public protocol BearerToken: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// The token's text, for the one place that has to send it.
    func revealed() -> String
}

extension BearerToken {
    public var description: String { redactedText }
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}

/// What stands in the place of a secret wherever something is printed or encoded.
///
/// A token that reads exactly so was redacted before it reached us; it counts as absent.
public let redactedText = "REDACTED"
