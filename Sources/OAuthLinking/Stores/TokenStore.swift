// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where grants are kept between processes, by account.
///
/// ``InMemoryTokenStore`` and ``FileTokenStore`` are ready; a database takes two statements, the second of them
/// conditional on the version. Keep a grant as a whole, as `jsonBytes(revealingTokens: true)` writes it.
public protocol TokenStore: Sendable {
    /// What is kept for the account; `nil` if nothing is.
    func load(_ account: String) async throws -> StoredGrant?

    /// Keeps a grant, if what is kept now is still `version`; a `nil` grant deletes, a `nil` version means "nothing".
    ///
    /// Deleting nothing changes nothing.
    ///
    /// - Returns: The version of what is kept now.
    /// - Throws: ``TokenStoreConflict`` if something else is kept by now: then nothing was changed.
    func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion?
}

/// A grant as a store keeps it.
public struct StoredGrant: Sendable, Hashable {
    /// The grant.
    public var grant: TokenGrant
    /// What a ``TokenStore/save(_:for:replacing:)`` has to name to replace it.
    public var version: TokenVersion

    /// A grant and its version.
    public init(_ grant: TokenGrant, version: TokenVersion) {
        self.grant = grant
        self.version = version
    }
}

/// Which state of an account's grant a store keeps; says nothing to anybody but the store.
public struct TokenVersion: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Somebody else saved first; nothing was changed.
public struct TokenStoreConflict: Error, Sendable, Hashable, CustomStringConvertible {
    /// For a store of your own to throw.
    public init() {}
    /// What happened.
    public var description: String { "another grant was saved in the meantime" }
}
