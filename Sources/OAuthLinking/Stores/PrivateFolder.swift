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
    /// The name of a file until it is complete. There is one name for all, used under the lock, so that the next writer finds
    /// and removes what a crashed writer left.
    private static let unfinished = "unfinished"
    private static let lockName = "lock"
    private static let largest = 1 << 20

    let path: String
    private let handle: CInt

    /// Opens the folder and calls `body` with it; returns `nil` if there is none.
    static func open<Value>(_ path: String, _ body: (PrivateFolder) throws -> Value) throws -> Value? {
        let handle = unsafe sysOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard handle >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ENOTDIR: throw FileTokenStoreError(.notAFolder, detail: path)
            default: throw failure("open", path)
            }
        }
        defer { close(handle) }
        try check(handle, isA: S_IFDIR, mode: "0700", path)
        return try body(PrivateFolder(path: path, handle: handle))
    }

    /// Makes the folder, unless it is there.
    static func make(_ path: String) throws(FileTokenStoreError) {
        guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw failure("mkdir", path)
    }

    /// Runs `body` under a lock between processes and tasks; returns `false` if another one has the lock.
    ///
    /// The system releases the lock when its holder dies.
    func withLock(_ body: () throws -> Void) throws -> Bool {
        let file = unsafe openat(
            handle, Self.lockName, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open", Self.lockName) }
        defer { close(file) }
        try check(file, Self.lockName)
        while flock(file, LOCK_EX | LOCK_NB) != 0 {
            if errno == EWOULDBLOCK { return false }
            guard errno == EINTR else { throw failure("flock", Self.lockName) }
        }
        try remove(Self.unfinished)
        try body()
        return true
    }

    /// The file's bytes; `nil` if there is none.
    func read(_ name: String) throws(FileTokenStoreError) -> [UInt8]? {
        // Without O_NONBLOCK, opening a pipe waits for a writer.
        let file = unsafe openat(handle, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            switch errno {
            case ENOENT: return nil
            case ELOOP, ENXIO: throw FileTokenStoreError(.notAFile, detail: "\(path)/\(name)")
            default: throw failure("open", name)
            }
        }
        defer { close(file) }
        try check(file, name)
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 8192)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe sysRead(file, $0.baseAddress, $0.count) }
            if count == 0 { return contents }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("read", name)
            }
            contents += buffer.prefix(count)
            guard contents.count <= Self.largest else {
                throw FileTokenStoreError(.unreadable, detail: "\(path)/\(name) is too large")
            }
        }
    }

    /// Replaces the contents of a file, completely or not at all. Needs the lock.
    func replace(_ name: String, with bytes: [UInt8]) throws(FileTokenStoreError) {
        let file = unsafe openat(
            handle, Self.unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open", Self.unfinished) }
        do throws(FileTokenStoreError) {
            defer { close(file) }
            try write(bytes, to: file)
            guard fsync(file) == 0 else { throw failure("fsync", Self.unfinished) }
            guard unsafe renameat(handle, Self.unfinished, handle, name) == 0 else { throw failure("rename", name) }
        } catch {
            _ = unsafe unlinkat(handle, Self.unfinished, 0)
            throw error
        }
        flush()
    }

    /// Removes a file, if it is there. Needs the lock.
    func remove(_ name: String) throws(FileTokenStoreError) {
        if unsafe unlinkat(handle, name, 0) == 0 { return flush() }
        guard errno == ENOENT else { throw failure("unlink", name) }
    }

    private func write(_ bytes: [UInt8], to file: CInt) throws(FileTokenStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe sysWrite(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("write", Self.unfinished) }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes new names survive a power cut, if the file system supports it.
    private func flush() { _ = fsync(handle) }
}

extension PrivateFolder {
    private func check(_ file: CInt, _ name: String) throws(FileTokenStoreError) {
        try Self.check(file, isA: S_IFREG, mode: "0600", "\(path)/\(name)")
    }

    /// Checks that an open file has the right kind and belongs to this user alone.
    private static func check(
        _ file: CInt, isA kind: mode_t, mode: String, _ path: String
    ) throws(FileTokenStoreError) {
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw failure("fstat", path) }
        guard status.st_mode & S_IFMT == kind else { throw FileTokenStoreError(.notAFile, detail: path) }
        guard status.st_uid == geteuid() else {
            throw FileTokenStoreError(
                .owner, detail: "\(path) belongs to user \(status.st_uid), this process to \(geteuid())")
        }
        guard status.st_mode & 0o077 == 0 else {
            let found = String(status.st_mode & 0o777, radix: 8)
            throw FileTokenStoreError(.permissions, detail: "\(path) has mode 0\(found) instead of \(mode)")
        }
    }

    private func failure(_ call: StaticString, _ name: String) -> FileTokenStoreError {
        Self.failure(call, "\(path)/\(name)")
    }

    private static func failure(_ call: StaticString, _ path: String) -> FileTokenStoreError {
        FileTokenStoreError(.system, detail: "\(call) \(path): \(errno)")
    }
}

// Inside PrivateFolder, `open`, `read` and `write` are its own functions.
private func sysOpen(_ path: UnsafePointer<CChar>, _ flags: CInt) -> CInt { unsafe open(path, flags) }

private func sysRead(_ file: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}

private func sysWrite(_ file: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}
