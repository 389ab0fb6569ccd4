// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import OAuthLinking
import TestSupport
import Testing

@Suite("File token store and other users' files", .timeLimit(.minutes(1)))
struct FileTokenStoreSafetyTests {
    let outside: TemporaryFolder
    let folder: String
    let store: FileTokenStore

    init() throws {
        outside = try TemporaryFolder()
        folder = outside.path + "/tokens"
        store = FileTokenStore(folder: folder)
    }

    func tokenFile() throws -> String {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return "\(folder)/\(try #require(names.first { $0 != "lock" }))"
    }

    func set(mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path)
    }

    /// Returns the errors of loading and saving; neither shows a token.
    func refusals() async throws -> [FileStoreError] {
        let errors = [
            await thrown { try await store.load("ada") },
            await thrown { try await store.save(Server.grant("c"), for: "ada", replacing: nil) },
        ]
        for error in errors { #expect(!"\(String(describing: error))".contains("old-")) }
        return try errors.map { try #require($0 as? FileStoreError) }
    }

    @Test("A file that others can use is refused, and named", arguments: [0o644, 0o640, 0o604, 0o620])
    func readable(mode: Int) async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let file = try tokenFile()
        try set(mode: mode, of: file)
        let detail = "\(file) has mode 0\(String(mode, radix: 8)) instead of 0600"
        for error in try await refusals() { #expect(error == FileStoreError(.permissions, detail: detail)) }
    }

    @Test("A folder that others can use is refused, and named", arguments: [0o755, 0o770, 0o701, 0o777])
    func openFolder(mode: Int) async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        try set(mode: mode, of: folder)
        let detail = "\(folder) has mode 0\(String(mode, radix: 8)) instead of 0700"
        for error in try await refusals() { #expect(error == FileStoreError(.permissions, detail: detail)) }
    }

    @Test("A file or folder of another user is refused", .enabled(if: geteuid() == 0, "only root gives files away"))
    func owner() async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        for path in [try tokenFile(), folder] {
            #expect(unsafe chown(path, 12_345, 0) == 0)
            for error in try await refusals() {
                #expect(error.code == .owner)
                #expect(error.detail == "\(path) belongs to user 12345, this process to 0")
            }
        }
    }

    @Test("A pipe instead of a file is refused, without waiting", arguments: ["", "lock"])
    func pipe(name: String) async throws {
        let version = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let path = name.isEmpty ? try tokenFile() : "\(folder)/\(name)"
        try FileManager.default.removeItem(atPath: path)
        #expect(unsafe mkfifo(path, 0o600) == 0)
        let error = await thrown { try await store.save(nil, for: "ada", replacing: version) }
        #expect(error as? FileStoreError == FileStoreError(.notAFile, detail: path))
        if name.isEmpty {
            let error = await thrown { try await store.load("ada") }
            #expect(error as? FileStoreError == FileStoreError(.notAFile, detail: path))
        }
    }

    @Test("A file in the folder's place is refused")
    func fileForFolder() async throws {
        try Data().write(to: URL(filePath: folder))
        for error in try await refusals() { #expect(error == FileStoreError(.notAFolder, detail: folder)) }
    }

    @Test(
        "The next save of any account, or unlinking, removes what a killed writer left",
        arguments: [true, false])
    func litter(saves: Bool) async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let unfinished = folder + "/unfinished-3"
        try Data(#"{"refreshToken":"old-refr"#.utf8).write(to: URL(filePath: unfinished))
        let source = RefreshingTokenSource(account: "grace", in: store, of: Server.client(Server.answering("")))
        if saves { try await source.adopt(Server.grant("g")) } else { try await source.unlink() }
        #expect(!FileManager.default.fileExists(atPath: unfinished))
        #expect(try await store.load("ada")?.grant == Server.grant())
    }

    @Test("A grant in a file that was cut off can be unlinked")
    func unlinkDamaged() async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let file = try #require(FileHandle(forWritingAtPath: try tokenFile()))
        try file.truncate(atOffset: 100)
        try file.close()
        let source = RefreshingTokenSource(account: "ada", in: store, of: Server.client(Server.answering("")))
        try await source.unlink()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lock"])
    }

    @Test("A process that keeps the lock delays no deadline, and the error says that the folder is locked")
    func lockedOut() async throws {
        let version = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let lock = unsafe open(folder + "/lock", O_RDWR)
        #expect(flock(lock, LOCK_EX) == 0)
        let patient = FileTokenStore(folder: folder, waiting: .seconds(30))
        // More than there are threads.
        let waiting = (0..<64).map { _ in
            Task { await thrown { try await patient.save(nil, for: "ada", replacing: version) } }
        }
        try await Deadline(after: .milliseconds(20)).sleep()
        // Reading needs no lock.
        #expect(try await store.load("ada")?.grant == Server.grant())
        // The store's own limit, and the turn's deadline.
        let locked = FileStoreError(.busy, detail: folder)
        let hasty = FileTokenStore(folder: folder, waiting: .milliseconds(20))
        #expect(
            await thrown { try await hasty.save(nil, for: "ada", replacing: version) } as? FileStoreError == locked
        )
        let error = await Deadline.$current.withValue(Deadline(after: .milliseconds(20))) {
            await thrown { try await patient.save(nil, for: "ada", replacing: version) }
        }
        #expect(error as? FileStoreError == locked)
        for task in waiting { task.cancel() }
        for task in waiting { #expect(await task.value is CancellationError) }
        #expect(try await store.load("ada")?.version == version)
        close(lock)
        #expect(try await store.save(nil, for: "ada", replacing: version) == nil)
    }
}
