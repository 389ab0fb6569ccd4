// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Keeps each account's grant in a file of its own, which nobody but its owner can read.
///
/// * A file has mode 0600 from its first byte on; one that others can read is refused.
/// * It is written beside the old one, flushed, and renamed over it: a crash leaves the old or the new, never half.
/// * Processes that share the folder take turns by a lock, and a version that is not the latest is a
///   ``TokenStoreConflict``. A network file system may not know that lock.
///
/// Files are named after the SHA-256 of the account, so that ids do not end up in listings and backups. The tokens are
/// in them as they are: the folder belongs on a disk that you trust.
public struct FileTokenStore: TokenStore {
    private let folder: String

    /// A store in a folder, which is made (mode 0700) when it is first needed.
    public init(folder: String) { self.folder = folder }

    /// - Throws: ``FileTokenStoreError``.
    public func load(_ account: String) throws -> StoredGrant? {
        try read(account).map { try Self.stored($0) }
    }

    /// - Throws: ``FileTokenStoreError``, ``TokenStoreConflict``.
    public func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) throws -> TokenVersion? {
        try PrivateFile.makeFolder(folder)
        let lock = try FileLock("\(folder)/lock")
        defer { lock.release() }
        guard try read(account).map(Self.version) == version else { throw TokenStoreConflict() }
        guard let grant else {
            try PrivateFile.remove(path(of: account))
            return nil
        }
        let bytes = grant.json(revealingTokens: true)
        try PrivateFile.replace(path(of: account), with: bytes)
        return Self.version(of: bytes)
    }

    private func read(_ account: String) throws(FileTokenStoreError) -> [UInt8]? {
        try PrivateFile.read(path(of: account))
    }

    private func path(of account: String) -> String {
        "\(folder)/\(Self.hexadecimal(SHA256.digest(of: account.utf8))).json"
    }

    private static func stored(_ bytes: [UInt8]) throws(FileTokenStoreError) -> StoredGrant {
        do {
            return StoredGrant(try TokenGrant(json: bytes), version: version(of: bytes))
        } catch { throw FileTokenStoreError(.unreadable, detail: error.description) }
    }

    /// The contents are the version: two processes agree on it without a counter.
    private static func version(of bytes: [UInt8]) -> TokenVersion {
        TokenVersion(rawValue: hexadecimal(SHA256.digest(of: bytes)))
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }, as: UTF8.self)
    }
}
