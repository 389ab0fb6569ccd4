// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Glibc)
internal import Glibc
#endif

/// A folder that only its owner can use. Its functions call the system and block.
///
/// The folder stays open, so that the folder that was checked is the one that is used.
struct PrivateFolder {
    private static let lockName = "lock"

    let path: String
    let handle: CInt

    /// Opens the folder and calls `body` with it; returns `nil` if there is none.
    static func open<Value>(_ path: String, _ body: (PrivateFolder) throws -> Value) throws -> Value? {
        let handle = unsafe sysOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ENOTDIR: throw FileStoreError(.notAFolder, detail: path)
            default: throw failure("open", path)
            }
        }
        defer { close(handle) }
        try check(handle, isA: S_IFDIR, mode: "0700", path)
        return try body(PrivateFolder(path: path, handle: handle))
    }

    /// Makes the folder, unless it is there.
    static func make(_ path: String) throws(FileStoreError) {
        guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw failure("mkdir", path)
    }

    /// Waits for the lock between processes, and runs `body` with it. The system releases the lock when its holder dies.
    func withLock<Value>(_ body: () throws -> Value) throws -> Value {
        let file = unsafe openat(
            handle, Self.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open", Self.lockName) }
        defer { close(file) }
        try check(file, Self.lockName)
        try lock(file, Self.lockName)
        return try body()
    }

    func lock(_ file: CInt, _ name: String) throws(FileStoreError) {
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw failure("flock", name) }
        }
    }

    /// Returns the file's first bytes, `limit` of them at most; `nil` if there is none.
    func read(_ name: String, upTo limit: Int) throws(FileStoreError) -> [UInt8]? {
        // Without O_NONBLOCK, opening a pipe waits for a writer.
        let file = unsafe openat(handle, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ENXIO: throw FileStoreError(.notAFile, detail: "\(path)/\(name)")
            default: throw failure("open", name)
            }
        }
        defer { close(file) }
        try check(file, name)
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while contents.count < limit {
            let wanted = min(buffer.count, limit - contents.count)
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe sysRead(file, $0.baseAddress, wanted) }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("read", name)
            }
            contents += buffer.prefix(count)
        }
        return contents
    }

    /// Removes a file, if it is there. Needs the lock.
    func remove(_ name: String) throws(FileStoreError) {
        guard unsafe unlinkat(handle, name, 0) != 0, errno != ENOENT else { return }
        throw failure("unlink", name)
    }

    /// Makes new names survive a power cut, if the file system supports it.
    func flush() { _ = fsync(handle) }
}

extension PrivateFolder {
    private func check(_ file: CInt, _ name: String) throws(FileStoreError) {
        try Self.check(file, isA: S_IFREG, mode: "0600", "\(path)/\(name)")
    }

    /// Checks that an open file has the right kind and belongs to this user alone.
    private static func check(
        _ file: CInt, isA kind: mode_t, mode: String, _ path: String
    ) throws(FileStoreError) {
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw failure("fstat", path) }
        guard status.st_mode & S_IFMT == kind else { throw FileStoreError(.notAFile, detail: path) }
        guard status.st_uid == geteuid() else {
            throw FileStoreError(
                .owner, detail: "\(path) belongs to user \(status.st_uid), this process to \(geteuid())")
        }
        guard status.st_mode & 0o077 == 0 else {
            let found = String(status.st_mode & 0o777, radix: 8)
            throw FileStoreError(.permissions, detail: "\(path) has mode 0\(found) instead of \(mode)")
        }
    }

    func failure(_ call: StaticString, _ name: String) -> FileStoreError {
        Self.failure(call, "\(path)/\(name)")
    }

    private static func failure(_ call: StaticString, _ path: String) -> FileStoreError {
        let code: FileStoreError.Code =
            switch errno {
            case ENOSPC, EDQUOT: .full
            case ELOOP: .notAFile
            default: .system
            }
        return FileStoreError(code, detail: "\(call) \(path): \(errno)")
    }
}

// Inside PrivateFolder, `open` and `read` are its own functions.
private func sysOpen(_ path: UnsafePointer<CChar>, _ flags: CInt) -> CInt { unsafe open(path, flags) }

private func sysRead(_ file: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}
