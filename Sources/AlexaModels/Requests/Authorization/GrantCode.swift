// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The authorization code for sending events, exchanged for tokens at Login with Amazon.
///
/// A secret like a token: it prints as `REDACTED`.
public struct GrantCode: BearerToken {
    private let text: String
    /// Creates a code from its text.
    public init(_ text: String) { self.text = text }
    public func revealed() -> String { text }
}
