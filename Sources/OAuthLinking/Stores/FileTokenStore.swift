// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

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
/// A file's name is the SHA-256 of the account, so that listings do not show ids. The tokens in the files are not encrypted:
/// put the folder on a disk that you trust.
public struct FileTokenStore: TokenStore {
    private static let calls = BlockingCalls(threads: 4)

    private let folder: String
    private let patience: Duration

    /// Makes a store in a folder, which is made (mode 0700) when it is first needed.
    ///
    /// - Parameters:
    ///   - folder: Its path; the folder that contains it has to exist.
    ///   - patience: How long to wait for the disk, or for another process with the lock. `Deadline.current` shortens it.
    public init(folder: String, waiting patience: Duration = .seconds(5)) {
        self.folder = folder
        self.patience = patience
    }

    /// - Throws: ``FileTokenStoreError``; `CancellationError`.
    public func load(_ account: String) async throws -> StoredGrant? {
        let name = Self.name(of: account)
        let bytes = try await blocking(until: deadline()) { folder in
            try PrivateFolder.open(folder) { try $0.read(name) } ?? nil
        }
        return try bytes.map { try Self.stored($0) }
    }

    /// - Throws: ``FileTokenStoreError``, with ``FileTokenStoreError/Code/locked`` while another process has the lock;
    ///   ``TokenStoreConflict``; `CancellationError`.
    public func save(
        _ grant: TokenGrant?, for account: String, replacing version: TokenVersion?
    ) async throws -> TokenVersion? {
        let deadline = deadline()
        let (name, bytes) = (Self.name(of: account), grant?.jsonBytes(revealingTokens: true))
        var pause = Duration.milliseconds(1)
        while true {
            let done = try await blocking(until: deadline) { folder in
                try PrivateFolder.make(folder)
                return try PrivateFolder.open(folder) { folder in
                    try folder.withLock { try Self.save(bytes, as: name, in: folder, replacing: version) }
                }
            }
            if done == true { return bytes.map(Self.version(of:)) }
            // Not a blocking lock: that would keep a thread as long as the other process has the lock.
            guard deadline.remaining > pause else { throw FileTokenStoreError(.locked, detail: folder) }
            try await Task.sleep(for: pause)
            pause = min(pause * 2, .milliseconds(20))
        }
    }

    private static func save(
        _ bytes: [UInt8]?, as name: String, in folder: PrivateFolder, replacing version: TokenVersion?
    ) throws {
        guard try folder.read(name).map(Self.version) == version else { throw TokenStoreConflict() }
        if let bytes { try folder.replace(name, with: bytes) } else { try folder.remove(name) }
    }

    private func deadline() -> Deadline {
        if let turns = Deadline.current, turns.remaining < patience { return turns }
        return Deadline(after: patience)
    }

    private func blocking<Value: Sendable>(
        until deadline: Deadline, _ body: @escaping @Sendable (String) throws -> Value
    ) async throws -> Value {
        do {
            return try await Self.calls.run(until: deadline) { [folder] in try body(folder) }
        } catch is DeadlineExceeded {
            throw FileTokenStoreError(.unresponsive, detail: folder)
        } catch is BlockingCalls.NoThread {
            throw FileTokenStoreError(.system, detail: "no thread is left")
        }
    }

    private static func name(of account: String) -> String {
        "\(hexadecimal(SHA256.digest(of: account.utf8))).json"
    }

    private static func stored(_ bytes: [UInt8]) throws(FileTokenStoreError) -> StoredGrant {
        do {
            return StoredGrant(try TokenGrant(json: bytes), version: version(of: bytes))
        } catch { throw FileTokenStoreError(.unreadable, detail: error.description) }
    }

    /// Computes the version from the contents, so that two processes agree on it without a counter.
    private static func version(of bytes: [UInt8]) -> TokenVersion {
        TokenVersion(rawValue: hexadecimal(SHA256.digest(of: bytes)))
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0x0F)]] }, as: UTF8.self)
    }
}
