// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The token reaches no server but its own, whatever a provider answers: judged by what the servers received.
package enum TokenSafety {
    /// What a hostile provider tries.
    package static let hostile = redirects + chains + downgrades + unguarded + links + pages + tokens + smuggling

    /// What the token's own server has to receive all the same.
    package static let legitimate = ownLinks + ownRedirects + methods
}
