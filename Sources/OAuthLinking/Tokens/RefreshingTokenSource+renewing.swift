// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RefreshingTokenSource {
    /// Returns the grant of the store if it is valid, or else refreshes it. It runs once at a time.
    func renew(insteadOf rejected: AccessToken?) async throws -> TokenGrant {
        try await saveUnsaved()
        current = try await store.load(account)
        // Another process may replace the grant meanwhile: then try again with the new one.
        for _ in 0..<3 {
            guard let stored = current else { throw OAuthError(.notLinked) }
            guard !stored.grant.isRefused, stored.version != refused else { throw OAuthError(.invalidGrant) }
            if stored.grant.accessToken != rejected, stored.grant.isFresh(at: client.now(), skew: skew) {
                return stored.grant
            }
            guard stored.grant.refreshToken != nil else { throw OAuthError(.noRefreshToken) }
            do {
                // The version that was read before, so that linking or unlinking meanwhile, in this process or another, is
                // not overwritten.
                unsaved = StoredGrant(try await client.refresh(stored.grant), version: stored.version)
            } catch let error as OAuthError where error.code == .invalidGrant && !error.isTransient {
                if try await isReplaced(stored) { continue }
                if await mark(stored) { throw error }
                current = try await store.load(account)
                continue
            }
            try await saveUnsaved()
            guard let grant = current?.grant else { throw OAuthError(.notLinked) }
            guard !grant.isRefused else { throw OAuthError(.invalidGrant) }
            return grant
        }
        // It was replaced each time: another process is working on it, and the next request will find its result.
        throw TokenStoreConflict()
    }

    /// Saves a refreshed grant, before its token is used.
    private func saveUnsaved() async throws {
        // The old refresh token may be invalid by now, so that this gets its own deadline.
        try await Deadline.$current.withValue(Deadline(after: .seconds(10))) {
            for _ in 0..<8 {
                guard let renewed = unsaved else { return }
                do {
                    let version = try await store.save(renewed.grant, for: account, replacing: renewed.version)
                    current = version.map { StoredGrant(renewed.grant, version: $0) }
                    unsaved = nil
                } catch is TokenStoreConflict {
                    current = try await store.load(account)
                    unsaved = current.flatMap { renewed.successor(of: $0, at: client.now(), skew: skew) }
                }
            }
            if unsaved != nil { throw TokenStoreConflict() }
        }
    }

    /// Waits for another process to save its result for the same refresh token; returns whether the stored grant changed.
    private func isReplaced(_ stored: StoredGrant) async throws -> Bool {
        current = try await store.load(account)
        for part in [16, 16, 8, 4, 2] {
            guard current?.version == stored.version else { return true }
            let wait = patience / part
            // Stop before the deadline, so that the caller gets the refusal and not the deadline's error.
            if wait == .zero || wait >= Deadline.current?.remaining ?? patience { return false }
            try await pause(wait)
            current = try await store.load(account)
        }
        return current?.version != stored.version
    }

    /// Marks a stored grant as refused; returns `false` if the store has another one now.
    ///
    /// It is not deleted: a process that is still saving a newer grant would think that the user had unlinked.
    private func mark(_ stored: StoredGrant) async -> Bool {
        var grant = stored.grant
        grant.isRefused = true
        refused = stored.version
        current = nil
        do {
            refused = try await store.save(grant, for: account, replacing: stored.version)
        } catch is TokenStoreConflict {
            refused = nil
            return false
        } catch {
            // If the mark cannot be saved, the grant is refused all the same.
        }
        return true
    }
}

extension StoredGrant {
    /// Returns this refreshed grant, to replace what another process saved; `nil` if the other one counts.
    ///
    /// The other one counts if it is valid; not if the other process only marked the old grant as refused.
    fileprivate func successor(of theirs: StoredGrant, at moment: WallTime, skew: Int64) -> StoredGrant? {
        guard theirs.grant.authorizedAt <= grant.authorizedAt,
            theirs.grant.isRefused || !theirs.grant.isFresh(at: moment, skew: skew)
        else { return nil }
        return StoredGrant(grant, version: theirs.version)
    }
}
