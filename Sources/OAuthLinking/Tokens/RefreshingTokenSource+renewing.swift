// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RefreshingTokenSource {
    /// The grant to go on with: what the store has if that is good, or else a renewed one. Runs once at a time.
    func renew(insteadOf rejected: AccessToken?) async throws -> TokenGrant {
        try await saveUnsaved()
        current = try await store.load(account)
        // The second round is for a refresh token that another process has exchanged under our hands.
        for _ in 0..<2 {
            guard let stored = current else { throw ended() }
            if stored.grant.accessToken != rejected, stored.grant.isFresh(at: client.now(), skew: skew) {
                return stored.grant
            }
            guard let token = stored.grant.refreshToken else { throw OAuthError(.noRefreshToken) }
            guard token != refused else { throw ended() }
            do {
                // The version that was read before: whoever links or unlinks while this waits, in this process or in
                // another, is not overwritten.
                unsaved = StoredGrant(try await client.refresh(stored.grant), version: stored.version)
            } catch let error as OAuthError where error.code == .invalidGrant && !error.isTransient {
                current = try await store.load(account)
                guard current?.grant.refreshToken == token else { continue }
                try await forget(token)
                throw error
            }
            try await saveUnsaved()
            guard let grant = current?.grant else { throw ended() }
            return grant
        }
        // It was exchanged twice while this waited: somebody is at it, and the next request finds what they left.
        throw TokenStoreConflict()
    }

    /// Puts a renewed grant into the store: before anybody uses it.
    private func saveUnsaved() async throws {
        guard let renewed = unsaved else { return }
        do {
            try await save(renewed.grant, replacing: renewed.version)
        } catch is TokenStoreConflict {
            let theirs = try await store.load(account)
            // Unlinked meanwhile, linked anew, or renewed by another process: what is there counts.
            if let theirs, theirs.grant.authorizedAt <= renewed.grant.authorizedAt,
                !theirs.grant.isFresh(at: client.now(), skew: skew)
            {
                try await save(renewed.grant, replacing: theirs.version)
            } else {
                current = theirs
            }
        }
        unsaved = nil
    }

    private func save(_ grant: TokenGrant, replacing version: TokenVersion?) async throws {
        let version = try await store.save(grant, for: account, replacing: version)
        current = version.map { StoredGrant(grant, version: $0) }
    }

    /// Deletes a grant whose refresh token was refused; remembers it, should the store not delete it.
    private func forget(_ token: RefreshToken) async throws {
        refused = token
        guard let stored = current else { return }
        do {
            _ = try await store.save(nil, for: account, replacing: stored.version)
        } catch is TokenStoreConflict {
            // Somebody linked anew: the next request finds that.
        }
        current = nil
    }

    private func ended() -> OAuthError {
        OAuthError(refused == nil ? .notLinked : .invalidGrant)
    }
}
