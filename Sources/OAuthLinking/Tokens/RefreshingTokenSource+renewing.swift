// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension RefreshingTokenSource {
    /// The grant to go on with: what the store has if that is good, or else a renewed one. Runs once at a time.
    func renew(insteadOf rejected: AccessToken?) async throws -> TokenGrant {
        try await saveUnsaved()
        current = try await store.load(account)
        // Another round is for a grant that another process has replaced under our hands.
        for _ in 0..<3 {
            guard let stored = current else { throw OAuthError(.notLinked) }
            guard !stored.grant.isRefused, stored.version != refused else { throw OAuthError(.invalidGrant) }
            if stored.grant.accessToken != rejected, stored.grant.isFresh(at: client.now(), skew: skew) {
                return stored.grant
            }
            guard stored.grant.refreshToken != nil else { throw OAuthError(.noRefreshToken) }
            do {
                // The version that was read before: whoever links or unlinks while this waits, in this process or in
                // another, is not overwritten.
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
        // It was replaced each time while this waited: somebody is at it, and the next request finds what they left.
        throw TokenStoreConflict()
    }

    /// Puts a renewed grant into the store: before anybody uses it.
    private func saveUnsaved() async throws {
        // The old refresh token may be worth nothing by now: this is not given up because the refresh took long.
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

    /// Waits for another process to save what it was given for the same refresh token; whether anybody did, or unlinked.
    private func isReplaced(_ stored: StoredGrant) async throws -> Bool {
        current = try await store.load(account)
        for part in [16, 16, 8, 4, 2] {
            guard current?.version == stored.version else { return true }
            let wait = patience / part
            // Whoever waited to the end would hear of the deadline, and not of the refusal.
            if wait == .zero || wait >= Deadline.current?.remaining ?? patience { return false }
            try await pause(wait)
            current = try await store.load(account)
        }
        return current?.version != stored.version
    }

    /// Marks a grant as refused for good; `false` if the store has another by now.
    ///
    /// It is not deleted: a process that was slow to hear of its own success would take that for the user's unlinking.
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
            // A store that keeps no mark changes nothing about the refusal.
        }
        return true
    }
}

extension StoredGrant {
    /// This renewed grant to be saved in the place of what another process put there; `nil` if theirs counts.
    ///
    /// Theirs counts if it is good, whoever linked or renewed; but not if they only gave up on what this one replaces.
    fileprivate func successor(of theirs: StoredGrant, at moment: WallTime, skew: Int64) -> StoredGrant? {
        guard theirs.grant.authorizedAt <= grant.authorizedAt,
            theirs.grant.isRefused || !theirs.grant.isFresh(at: moment, skew: skew)
        else { return nil }
        return StoredGrant(grant, version: theirs.version)
    }
}
