// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// Keeps the attributes of each key in a file of its own, which only its owner can read.
///
/// * The folder has mode 0700, a file 0600 from its first byte on; a file or folder of another user, or with a wider mode, is
///   refused.
/// * A file is written beside the old one, flushed, and renamed over it: a crash or a full disk leaves the old file or the
///   new one, never a part. The next save of any key removes what a crash left.
/// * Processes that share the folder use a lock, and saving over a version that is not the latest is an
///   ``AttributeStoreConflict``. A network file system may not support that lock.
/// * Files are read and written on separate threads. A task stops waiting for them, or for the lock, at `Deadline.current`,
///   when it is cancelled, and in any case after `patience`; a save that has begun is still finished.
/// * A file that is cut off or changed by others is an error, `FileStoreError.Code.unreadable`, which names the file. It is
///   not replaced; deleting its key removes it.
///
/// A file's name is the SHA-256 of the key, so that listings and backups do not show ids. Its first line has the SHA-256 of
/// the attributes behind it, at most 1 MiB. That digest is the version: the same attributes have the same version again
/// after others were stored in between, and replacing them is right then, too. The attributes are not encrypted: put the
/// folder on a disk that you trust.
///
/// A save waits until the disk has written it, some milliseconds; saves of several keys wait together. For more than one
/// machine, use a database.
public struct FileAttributeStore: AttributeStore {
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
    public func load(_ key: String) async throws -> StoredAttributes? {
        try await files.load(key).map { stored in
            StoredAttributes(stored.contents, version: AttributeVersion(rawValue: stored.version))
        }
    }

    /// Saves attributes, or deletes them if `bytes` is `nil`; a damaged file is deleted whatever the version.
    ///
    /// - Throws: ``AttributeStoreConflict``; `FileStoreError`, with the code `busy` while another process has the lock;
    ///   `CancellationError`; `DeadlineExceeded` if `Deadline.current` had passed before.
    public func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? {
        do {
            return try await files.save(bytes, for: key, replacing: version?.rawValue)
                .map { AttributeVersion(rawValue: $0) }
        } catch is VersionedFiles.Conflict {
            throw AttributeStoreConflict()
        }
    }
}
