// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where grants are kept between processes, by account.
///
/// ``InMemoryTokenStore`` and ``FileTokenStore`` are ready; a database takes two statements, the second of them
/// conditional on the version. Keep a grant as a whole, as `jsonBytes(revealingTokens: true)` writes it.
public protocol TokenStore: Sendable {
    /// Returns the account's grant; `nil` if there is none.
    func load(_ account: String) async throws -> StoredGrant?

    /// Saves a grant if the stored version is still `version`. A `nil` grant deletes; a `nil` version means that nothing is
    /// stored. Deleting nothing is not an error.
    ///
    /// - Returns: The version that is stored now.
    /// - Throws: ``TokenStoreConflict`` if another version is stored: then nothing was changed.
    func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion?
}

/// A grant as a store keeps it.
public struct StoredGrant: Sendable, Hashable {
    /// The grant.
    public var grant: TokenGrant
    /// The version to give to ``TokenStore/save(_:for:replacing:)`` to replace it.
    public var version: TokenVersion

    /// A grant and its version.
    public init(_ grant: TokenGrant, version: TokenVersion) {
        self.grant = grant
        self.version = version
    }
}

/// The version of a stored grant. Only the store knows what its value means.
public struct TokenVersion: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Says that another grant was saved first, and that nothing was changed.
public struct TokenStoreConflict: Error, Sendable, Hashable, CustomStringConvertible {
    /// Makes an error for your own store to throw.
    public init() {}
    /// What happened.
    public var description: String { "another grant was saved in the meantime" }
}
