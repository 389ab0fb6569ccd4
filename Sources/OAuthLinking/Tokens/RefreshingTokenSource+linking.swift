// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RefreshingTokenSource {
    /// Saves what a user has just granted, and replaces an earlier grant.
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

    /// Deletes the account's grant, also one in a damaged file; does not revoke it at the provider (see
    /// ``OAuthClient/revoke(_:)``).
    ///
    /// - Throws: What the store throws.
    public func unlink() async throws {
        unsaved = nil
        while true {
            var (version, damage) = (TokenVersion?.none, FileStoreError?.none)
            do {
                version = try await store.load(account)?.version
            } catch let error as FileStoreError where error.code == .unreadable {
                // A damaged file has no version, and can be deleted without one.
                damage = error
            }
            do {
                // Also if nothing is stored: a store may have something to clean up.
                _ = try await store.save(nil, for: account, replacing: version)
                break
            } catch is TokenStoreConflict {
                if let damage { throw damage }
                try Task.checkCancellation()
            }
        }
        current = nil
        refused = nil
    }

    /// Returns when the user's consent ends; `nil` if it does not, or if no account is linked.
    ///
    /// At Spotify it ends six months after it was given. Tell the user some weeks before.
    ///
    /// - Throws: What the store throws.
    public func consentEnds() async throws -> WallTime? {
        let grant = if let unsaved { unsaved.grant } else { try await store.load(account)?.grant }
        return grant.flatMap { $0.isRefused ? nil : $0.consentEnds(at: client.provider) }
    }
}
