// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RefreshingTokenSource {
    /// Keeps what a user has just granted, in the place of whatever was there.
    ///
    /// - Throws: What the store throws.
    public func adopt(_ grant: TokenGrant) async throws {
        while true {
            let version = try await store.load(account)?.version
            do {
                let saved = try await store.save(grant, for: account, replacing: version)
                current = saved.map { StoredGrant(grant, version: $0) }
                break
            } catch is TokenStoreConflict {
                try Task.checkCancellation()
            }
        }
        unsaved = nil
        refused = nil
    }

    /// Deletes the account's grant; does not revoke it at the provider (see ``OAuthClient/revoke(_:)``).
    ///
    /// - Throws: What the store throws.
    public func unlink() async throws {
        unsaved = nil
        while let stored = try await store.load(account) {
            do {
                _ = try await store.save(nil, for: account, replacing: stored.version)
            } catch is TokenStoreConflict {
                try Task.checkCancellation()
            }
        }
        current = nil
        refused = nil
    }

    /// When the user's consent ends; `nil` if it does not, or if nobody is linked.
    ///
    /// Spotify's ends six months after it was given. Tell the user some weeks ahead.
    ///
    /// - Throws: What the store throws.
    public func consentEnds() async throws -> WallTime? {
        let grant = if let unsaved { unsaved.grant } else { try await store.load(account)?.grant }
        return grant?.consentEnds(at: client.provider)
    }
}
