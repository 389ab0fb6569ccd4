// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Glibc)
internal import Glibc
#endif

/// Files that nobody but their owner can read, by the system's own calls.
enum PrivateFile {
    private static let largest = 1 << 20

    static func makeFolder(_ path: String) throws(FileTokenStoreError) {
        guard unsafe mkdir(path, 0o700) != 0, errno != EEXIST else { return }
        throw failure("mkdir")
    }

    /// The file's bytes; `nil` if there is none.
    static func read(_ path: String) throws(FileTokenStoreError) -> [UInt8]? {
        let file = unsafe open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw errno == ELOOP ? FileTokenStoreError(.notAFile) : failure("open")
        }
        defer { close(file) }
        var status = stat()
        guard unsafe fstat(file, &status) == 0 else { throw failure("fstat") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileTokenStoreError(.notAFile) }
        guard status.st_mode & 0o077 == 0 else { throw FileTokenStoreError(.permissions) }

        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 8192)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe sysRead(file, $0.baseAddress, $0.count) }
            if count == 0 { return contents }
            if count < 0 {
                if errno == EINTR { continue }
                throw failure("read")
            }
            contents += buffer.prefix(count)
            guard contents.count <= largest else { throw FileTokenStoreError(.unreadable, detail: "too large") }
        }
    }

    /// Puts new contents in the place of the old, all of them or none.
    static func replace(_ path: String, with bytes: [UInt8]) throws(FileTokenStoreError) {
        let temporary = "\(path).\(RandomText.make()).new"
        let file = unsafe open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw failure("open") }
        do throws(FileTokenStoreError) {
            defer { close(file) }
            try write(bytes, to: file)
            guard fsync(file) == 0 else { throw failure("fsync") }
        } catch {
            _ = unsafe unlink(temporary)
            throw error
        }
        guard unsafe rename(temporary, path) == 0 else {
            let error = failure("rename")
            _ = unsafe unlink(temporary)
            throw error
        }
        flushFolder(of: path)
    }

    static func remove(_ path: String) throws(FileTokenStoreError) {
        guard unsafe unlink(path) != 0, errno != ENOENT else { return flushFolder(of: path) }
        throw failure("unlink")
    }

    private static func write(_ bytes: [UInt8], to file: CInt) throws(FileTokenStoreError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe sysWrite(file, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure("write") }
            rest = rest.dropFirst(count)
        }
    }

    /// Makes the new name last through a power cut, where the file system lets us.
    private static func flushFolder(of path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let handle = unsafe open(folder, O_RDONLY | O_CLOEXEC)
        guard handle >= 0 else { return }
        _ = fsync(handle)
        close(handle)
    }

    static func failure(_ call: StaticString) -> FileTokenStoreError {
        FileTokenStoreError(.system, detail: "\(call): \(errno)")
    }
}

/// A lock that processes take in turn; the system releases it when its holder dies.
struct FileLock {
    private let file: CInt

    init(_ path: String) throws(FileTokenStoreError) {
        file = unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw PrivateFile.failure("open") }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else {
                let error = PrivateFile.failure("flock")
                close(file)
                throw error
            }
        }
    }

    func release() { close(file) }
}

// `read` and `write` are also the names of what uses them.
private func sysRead(_ file: CInt, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    unsafe read(file, bytes, count)
}

private func sysWrite(_ file: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    unsafe write(file, bytes, count)
}
