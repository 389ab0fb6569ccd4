// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Keeps contents by key, a file each, in a folder that only its owner can use.
///
/// * A file's name is the SHA-256 of the key. The file has mode 0600 from its first byte on, the folder 0700; a file or folder of
///   another user, or with a wider mode, is refused.
/// * A file is written beside the old one, flushed, and renamed over it: a crash leaves the old or the new file. The next save
///   of any key removes what a crash left.
/// * Saves compare the version and rename under a lock between processes. It is held for microseconds, because a disk takes
///   milliseconds to flush, and flushes several files in the time of one. Loads need no lock.
/// * Files are read and written on separate threads. A task stops waiting at `Deadline.current`, when it is cancelled, and in
///   any case after `patience`; a save that has begun is still finished.
package struct VersionedFiles: Sendable {
    /// Says that another version is stored.
    package struct Conflict: Error {}

    package static let largest = 1 << 20
    private static let calls = BlockingCalls(threads: 4)

    private let folder: String
    private let patience: Duration
    private let queue: FolderQueue

    /// - Parameter folder: Its path; it is made when it is first needed, in a folder that exists.
    package init(folder: String, waiting patience: Duration) {
        self.folder = folder
        self.patience = patience
        queue = FolderQueue.of(folder)
    }

    /// Returns the contents and their version; `nil` if there are none.
    ///
    /// - Throws: ``FileStoreError``; `CancellationError`; `DeadlineExceeded` if the deadline had passed before.
    package func load(_ key: String) async throws -> (contents: [UInt8], version: String)? {
        let name = Self.name(of: key)
        let deadline = try deadline()
        let record = try await failing {
            do {
                return try await Self.calls.run(until: deadline) { [folder] in try Self.read(name, in: folder) }
            } catch is DeadlineExceeded {
                throw FileStoreError(.unresponsive, detail: folder)
            }
        }
        return record.map { ($0.contents, $0.version) }
    }

    /// Saves the contents if the stored version is still `version`, and returns theirs.
    ///
    /// `nil` contents delete; a `nil` version means that nothing is stored. A damaged file is not replaced; it can be deleted,
    /// whatever the version.
    ///
    /// - Throws: ``Conflict``, and what ``load(_:)`` throws.
    package func save(
        _ contents: [UInt8]?, for key: String, replacing version: String?
    ) async throws -> String? {
        if let count = contents?.count, count > Self.largest {
            throw FileStoreError(.tooLarge, detail: "\(count) bytes, and at most \(Self.largest) are allowed")
        }
        let name = Self.name(of: key)
        let record = contents.map { FileRecord($0) }
        let deadline = try deadline()
        return try await failing {
            try await queue.run(until: deadline, on: folder) { [folder] begins in
                try PrivateFolder.make(folder)
                try PrivateFolder.open(folder) { folder in
                    if let record {
                        try Self.replace(version, of: name, by: record, in: folder, begins)
                    } else {
                        try Self.delete(version, of: name, in: folder, begins)
                    }
                    folder.flush()
                }
                return record?.version
            }
        }
    }

    private static func read(_ name: String, in folder: String) throws -> FileRecord? {
        let found = try PrivateFolder.open(folder) { try $0.read(name, upTo: FileRecord.lineLength + largest + 1) }
        guard let file = found ?? nil else { return nil }
        let path = "\(folder)/\(name)"
        guard file.count <= FileRecord.lineLength + largest else { throw FileStoreError(.tooLarge, detail: path) }
        guard let record = FileRecord(file: file) else { throw FileStoreError(.unreadable, detail: path) }
        return record
    }

    private static func replace(
        _ version: String?, of name: String, by record: FileRecord, in folder: PrivateFolder, _ begins: () -> Bool
    ) throws {
        // A conflict needs no writing.
        try require(version, of: name, in: folder)
        try folder.write(record.file) { unfinished in
            try folder.withLock {
                try require(version, of: name, in: folder)
                guard begins() else { return false }
                try folder.rename(unfinished, to: name)
                return true
            }
        }
    }

    private static func delete(
        _ version: String?, of name: String, in folder: PrivateFolder, _ begins: () -> Bool
    ) throws {
        folder.removeUnfinished()
        try folder.withLock {
            do {
                try require(version, of: name, in: folder)
            } catch {
                // A damaged file has no version.
                let file = try folder.read(name, upTo: FileRecord.lineLength + largest + 1)
                guard let file, FileRecord(file: file) == nil else { throw error }
            }
            if begins() { try folder.remove(name) }
        }
    }

    /// Requires that the file names this version.
    private static func require(_ version: String?, of name: String, in folder: PrivateFolder) throws {
        guard let line = try folder.read(name, upTo: FileRecord.lineLength) else {
            guard version == nil else { throw Conflict() }
            return
        }
        guard let stored = FileRecord.version(inLine: line) else {
            throw FileStoreError(.unreadable, detail: "\(folder.path)/\(name)")
        }
        guard stored == version else { throw Conflict() }
    }

    private func deadline() throws(DeadlineExceeded) -> Deadline {
        guard let turns = Deadline.current else { return Deadline(after: patience) }
        if turns.hasStruck { throw DeadlineExceeded() }
        return turns.remaining < patience ? turns : Deadline(after: patience)
    }

    private func failing<Value: Sendable>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch is BlockingCalls.NoThread {
            throw FileStoreError(.system, detail: "no thread is left")
        }
    }

    private static func name(of key: String) -> String { SHA256.hexadecimalDigest(of: key.utf8) }
}
