// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The token reaches no server but its own, for every answer of a provider. The check is what the servers received.
package enum TokenSafety {
    /// The attacks of a hostile provider.
    package static let hostile = redirects + chains + downgrades + unguarded + links + pages + tokens + smuggling

    /// Requests that the token's own server has to receive nevertheless.
    package static let legitimate = ownLinks + ownRedirects + methods
}
