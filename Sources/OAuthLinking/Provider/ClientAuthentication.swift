// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// How a client authenticates at the token endpoint (RFC 6749 section 2.3).
public enum ClientAuthentication: Sendable, Hashable {
    /// HTTP Basic: id and secret, each form-encoded first, in the `Authorization` header (RFC 6749 section 2.3.1).
    case basic
    /// `client_id` and `client_secret` in the form's body.
    case body
    /// `client_id` alone: a public client, which PKCE protects (RFC 9700 section 2.1.1).
    case none
}
