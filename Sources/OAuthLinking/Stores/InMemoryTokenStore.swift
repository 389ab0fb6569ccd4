// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Keeps grants as long as the process lives: for tests, and for programs that ask for consent each time.
public actor InMemoryTokenStore: TokenStore {
    private var grants: [String: StoredGrant] = [:]
    private var saves: UInt64 = 0

    /// Makes a store with these grants.
    public init(_ grants: [String: TokenGrant] = [:]) {
        self.grants = grants.mapValues { StoredGrant($0, version: TokenVersion(rawValue: "0")) }
    }

    public func load(_ account: String) -> StoredGrant? { grants[account] }

    public func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) throws -> TokenVersion? {
        guard grants[account]?.version == version else { throw TokenStoreConflict() }
        saves &+= 1
        let next = TokenVersion(rawValue: "\(saves)")
        grants[account] = grant.map { StoredGrant($0, version: next) }
        return grant == nil ? nil : next
    }
}
