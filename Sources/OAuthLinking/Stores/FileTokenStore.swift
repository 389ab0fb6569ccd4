// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Keeps each account's grant in its own file, which only its owner can read.
///
/// * The folder has mode 0700, a file 0600 from its first byte on; a file or folder of another user, or with a wider mode, is
///   refused.
/// * A file is written beside the old one, flushed, and renamed over it: a crash leaves the old or the new file, never a
///   part. The next save of any account removes what a crash left.
/// * Processes that share the folder use a lock, and saving over a version that is not the latest is a
///   ``TokenStoreConflict``. A network file system may not support that lock.
/// * Files are read and written on separate threads. A task stops waiting for them, or for the lock, at `Deadline.current`,
///   when it is cancelled, and in any case after `patience`; a save that has begun is still finished.
///
/// A file's name is the SHA-256 of the account, so that listings do not show ids. Its first line has the SHA-256 of the grant
/// behind it. The tokens in the files are not encrypted: put the folder on a disk that you trust.
public struct FileTokenStore: TokenStore {
    private let files: VersionedFiles

    /// Makes a store in a folder, which is made (mode 0700) when it is first needed.
    ///
    /// - Parameters:
    ///   - folder: Its path; the folder that contains it has to exist.
    ///   - patience: How long to wait for the disk, or for another process with the lock. `Deadline.current` shortens it.
    public init(folder: String, waiting patience: Duration = .seconds(5)) {
        files = VersionedFiles(folder: folder, waiting: patience)
    }

    /// - Throws: `FileStoreError`; `CancellationError`; `DeadlineExceeded` if `Deadline.current` had passed before.
    public func load(_ account: String) async throws -> StoredGrant? {
        guard let stored = try await files.load(account) else { return nil }
        do {
            return StoredGrant(try TokenGrant(json: stored.contents), version: TokenVersion(rawValue: stored.version))
        } catch { throw FileStoreError(.unreadable, detail: error.description) }
    }

    /// Saves a grant, also over a damaged file if the grant is `nil`.
    ///
    /// - Throws: ``TokenStoreConflict``; `FileStoreError`, with the code `busy` while another process has the lock;
    ///   `CancellationError`; `DeadlineExceeded` if `Deadline.current` had passed before.
    public func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion? {
        let contents = grant?.jsonBytes(revealingTokens: true)
        do {
            return try await files.save(contents, for: account, replacing: version?.rawValue)
                .map { TokenVersion(rawValue: $0) }
        } catch is VersionedFiles.Conflict {
            throw TokenStoreConflict()
        }
    }
}
