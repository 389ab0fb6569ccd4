// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("File attribute store and what else is on the disk", .timeLimit(.minutes(1)))
struct FileAttributeStoreSafetyTests {
    let outside: TemporaryFolder
    let folder: String
    let store: FileAttributeStore

    init() throws {
        outside = try TemporaryFolder()
        folder = outside.path + "/attributes"
        store = FileAttributeStore(folder: folder)
    }

    /// Saves a value and returns the path of its file.
    func saved(_ bytes: [UInt8] = [1]) async throws -> (path: String, version: AttributeVersion?) {
        let version = try await store.save(bytes, for: "ada", replacing: nil)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        return ("\(folder)/\(try #require(names.first { $0 != "lock" }))", version)
    }

    func set(mode: Int, of path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path)
    }

    /// Requires that loading, saving and deleting throw this error.
    func expectRefusal(_ error: FileStoreError, over version: AttributeVersion? = nil) async {
        await #expect(throws: error) { try await store.load("ada") }
        await #expect(throws: error) { try await store.save([2], for: "ada", replacing: version) }
        await #expect(throws: error) { try await store.save(nil, for: "ada", replacing: version) }
    }

    @Test("A folder that others can write or read is refused, and named", arguments: [0o777, 0o770, 0o755, 0o701])
    func openFolder(mode: Int) async throws {
        let (path, version) = try await saved()
        let before = try Data(contentsOf: URL(filePath: path))
        try set(mode: mode, of: folder)
        let detail = "\(folder) has mode 0\(String(mode, radix: 8)) instead of 0700"
        await expectRefusal(FileStoreError(.permissions, detail: detail), over: version)
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        try set(mode: 0o700, of: folder)
        #expect(try await store.load("ada")?.version == version)
    }

    @Test("A file that others can write or read is refused, and named", arguments: [0o666, 0o644, 0o620])
    func openFile(mode: Int) async throws {
        let (path, version) = try await saved()
        try set(mode: mode, of: path)
        let detail = "\(path) has mode 0\(String(mode, radix: 8)) instead of 0600"
        await expectRefusal(FileStoreError(.permissions, detail: detail), over: version)
    }

    @Test("A file in the folder's place is refused")
    func fileForFolder() async throws {
        try Data("kept".utf8).write(to: URL(filePath: folder))
        await expectRefusal(FileStoreError(.notAFolder, detail: folder))
        #expect(try String(contentsOfFile: folder, encoding: .utf8) == "kept")
    }

    @Test("A folder in a file's place is refused")
    func folderForFile() async throws {
        let (path, version) = try await saved()
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        await expectRefusal(FileStoreError(.notAFile, detail: path), over: version)
    }

    @Test("A link in a file's or the lock's place is refused, and what it points to stays", arguments: [true, false])
    func link(isRecord: Bool) async throws {
        let (record, version) = try await saved()
        let path = isRecord ? record : folder + "/lock"
        let target = outside.path + "/target"
        try FileManager.default.moveItem(atPath: path, toPath: target)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
        let before = try Data(contentsOf: URL(filePath: target))
        for bytes in [[2], nil] as [[UInt8]?] {
            let error = await #expect(throws: FileStoreError.self) {
                try await store.save(bytes, for: "ada", replacing: version)
            }
            #expect(error?.code == .notAFile)
            #expect(error?.detail?.contains(path) == true)
        }
        #expect(try Data(contentsOf: URL(filePath: target)) == before)
        guard isRecord else { return }
        let error = await #expect(throws: FileStoreError.self) { try await store.load("ada") }
        #expect(error?.code == .notAFile)
    }

    @Test("Foreign files in the folder stay as they are")
    func foreign() async throws {
        let (_, version) = try await saved()
        try Data("kept".utf8).write(to: URL(filePath: folder + "/notes.txt"))
        try FileManager.default.createDirectory(atPath: folder + "/more", withIntermediateDirectories: false)
        let next = try await store.save([2], for: "ada", replacing: version)
        #expect(try await store.save(nil, for: "ada", replacing: next) == nil)
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        #expect(names == ["lock", "more", "notes.txt"])
    }

    #if os(Linux)
    static var canMount: Bool {
        guard geteuid() == 0, let folder = try? TemporaryFolder() else { return false }
        guard unsafe mount("none", folder.path, "tmpfs", 0, "size=64k") == 0 else { return false }
        return unsafe umount(folder.path) == 0
    }

    @Test(
        "A full disk is an error; what was stored is kept, nothing is left over, and less can be saved",
        .enabled(if: canMount, "only root may mount a small disk, and not everywhere"))
    func fullDisk() async throws {
        try #require(unsafe mount("none", outside.path, "tmpfs", 0, "size=64k,mode=700") == 0)
        defer { unsafe umount2(outside.path, CInt(MNT_DETACH)) }
        let half = [UInt8](repeating: 0x78, count: 24_000)
        let (path, version) = try await saved(half)
        let error = await #expect(throws: FileStoreError.self) {
            try await store.save(half + half, for: "ada", replacing: version)
        }
        #expect(error == FileStoreError(.full, detail: "write \(folder)/unfinished-0: \(ENOSPC)"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count == 2)
        #expect(try await store.load("ada") == StoredAttributes(half, version: try #require(version)))
        let next = try await store.save([1], for: "ada", replacing: version)
        #expect(try await store.load("ada")?.version == next)
        #expect(FileManager.default.fileExists(atPath: path))
    }
    #endif
}
