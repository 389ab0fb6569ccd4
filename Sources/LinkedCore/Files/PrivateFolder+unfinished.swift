// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Glibc)
internal import Glibc
#endif

extension PrivateFolder {
    /// The names of files until they are complete, as many as there can be saves at a time. A writer has a lock on its file, so
    /// that a file without a lock is one that a killed writer left.
    private static let unfinished = (0..<16).map { "unfinished-\($0)" }

    /// Writes a new file and flushes it, without the folder's lock: that takes some milliseconds.
    ///
    /// - Parameter finish: Gets the file's name, may rename it, and returns whether it did. Otherwise the file is removed.
    func write(_ bytes: [UInt8], finish: (String) throws -> Bool) throws {
        let (file, name) = try makeUnfinished()
        // Gives up the lock, too.
        defer { close(file) }
        var isFinished = false
        defer { if !isFinished { unsafe unlinkat(handle, name, 0) } }
        try write(bytes, to: file, name)
        guard fsync(file) == 0 else { throw failure("fsync", name) }
        isFinished = try finish(name)
    }

    /// Renames a file over another. Needs the folder's lock.
    func rename(_ name: String, to other: String) throws(FileStoreError) {
        guard unsafe renameat(handle, name, handle, other) == 0 else { throw failure("rename", other) }
    }

    /// Removes what killed writers left.
    func removeUnfinished() {
        for name in Self.unfinished {
            let file = unsafe openat(handle, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 else { continue }
            if locks(file, name) { unsafe unlinkat(handle, name, 0) }
            close(file)
        }
    }

    private func makeUnfinished() throws(FileStoreError) -> (file: CInt, name: String) {
        removeUnfinished()
        for _ in 1...100 {
            for name in Self.unfinished {
                let file = unsafe openat(handle, name, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
                if file >= 0 {
                    // Another writer may have taken it for one that was left.
                    if locks(file, name) { return (file, name) }
                    close(file)
                } else if errno != EEXIST {
                    throw failure("open", name)
                }
            }
            // Wait for a writer to end.
            let name = Self.unfinished[0]
            let file = unsafe openat(handle, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
            guard file >= 0 || errno == ENOENT else { throw failure("open", name) }
            guard file >= 0 else { continue }
            defer { close(file) }
            try lock(file, name)
        }
        throw FileStoreError(.busy, detail: path)
    }

    /// Takes the lock of an open file, if nobody has it and the file still has this name.
    private func locks(_ file: CInt, _ name: String) -> Bool {
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else { return false }
        var (own, named) = (stat(), stat())
        guard unsafe fstat(file, &own) == 0, unsafe fstatat(handle, name, &named, AT_SYMLINK_NOFOLLOW) == 0 else {
            return false
        }
        return own.st_ino == named.st_ino && own.st_dev == named.st_dev
    }

    private func write(_ bytes: [UInt8], to file: CInt, _ name: String) throws(FileStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe sysWrite(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("write", name) }
            rest = rest.dropFirst(count)
        }
    }
}

// Inside PrivateFolder, `write` is its own function.
private func sysWrite(_ file: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}
