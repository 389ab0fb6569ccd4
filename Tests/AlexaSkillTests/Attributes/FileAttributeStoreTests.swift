// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("File attribute store", .timeLimit(.minutes(1)))
struct FileAttributeStoreTests {
    let outside: TemporaryFolder
    let folder: String
    let store: FileAttributeStore

    init() throws {
        outside = try TemporaryFolder()
        folder = outside.path + "/attributes"
        store = FileAttributeStore(folder: folder)
    }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }
    func record() throws -> String { "\(folder)/\(try #require(try names().first { $0 != "lock" }))" }

    /// Changes a file in its place, so that its mode stays.
    func change(_ path: String, to bytes: some Sequence<UInt8>) throws {
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(bytes))
        try handle.close()
    }

    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    @Test("Only the owner can read folder and files, whose names show no key")
    func permissions() async throws {
        let version = try await store.save([1], for: "amzn1.ask.account.A", replacing: nil)
        _ = try await store.save([2], for: "amzn1.ask.account.A", replacing: version)
        #expect(try mode(folder) == 0o700)
        #expect(try names().count == 2)
        for name in try names() {
            #expect(try mode("\(folder)/\(name)") == 0o600)
            #expect(!name.contains("amzn1"))
        }
        #expect(try String(contentsOfFile: record(), encoding: .isoLatin1).contains("amzn1") == false)
    }

    @Test("Another store on the folder finds what was kept, and a missing folder is empty")
    func lasts() async throws {
        #expect(try await store.load("ada") == nil)
        #expect(!FileManager.default.fileExists(atPath: folder))
        let version = try await store.save([1], for: "ada", replacing: nil)
        let stored = try #require(try await FileAttributeStore(folder: folder).load("ada"))
        #expect(stored == StoredAttributes([1], version: try #require(version)))
    }

    enum Damage: String, CaseIterable {
        case empty, cutInHalf, lastByteMissing, oneByteOther, oneByteMore, firstLineAlone, zeros, foreign

        func done(to file: [UInt8]) -> [UInt8] {
            switch self {
            case .empty: []
            case .cutInHalf: Array(file.prefix(file.count / 2))
            case .lastByteMissing: file.dropLast()
            case .oneByteOther: file.dropLast(3) + [0x79] + file.suffix(2)
            case .oneByteMore: file + [0x20]
            case .firstLineAlone: Array(file.prefix(80))
            case .zeros: Array(repeating: 0, count: file.count)
            case .foreign: Array(#"{"visits":1,"secret":"example"}"#.utf8)
            }
        }
    }

    @Test("A damaged file is an error that names it; it stays as it is, and can be deleted", arguments: Damage.allCases)
    func damaged(_ damage: Damage) async throws {
        let contents = Array(#"{"secret":"example"}"#.utf8)
        _ = try await store.save(contents, for: "ada", replacing: nil)
        let path = try record()
        let bytes = damage.done(to: Array(try Data(contentsOf: URL(filePath: path))))
        try change(path, to: bytes)
        for _ in 1...2 {
            let error = await #expect(throws: FileStoreError.self) { try await store.load("ada") }
            #expect(error == FileStoreError(.unreadable, detail: path))
            await #expect(throws: (any Error).self) { try await store.save([1], for: "ada", replacing: nil) }
        }
        #expect(Array(try Data(contentsOf: URL(filePath: path))) == bytes)
        #expect(try await store.save(nil, for: "ada", replacing: nil) == nil)
        #expect(try names() == ["lock"])
        let version = try await store.save([2], for: "ada", replacing: nil)
        #expect(try await store.load("ada")?.version == version)
    }

    @Test("What a killed process left of a save is removed, and the last good state is kept")
    func halfAWrite() async throws {
        let version = try await store.save([1], for: "ada", replacing: nil)
        let file = Array(try Data(contentsOf: URL(filePath: record())))
        try Data(file.dropLast(1)).write(to: URL(filePath: folder + "/unfinished-3"))
        #expect(try await store.load("ada")?.bytes == [1])
        _ = try await store.save([2], for: "grace", replacing: nil)
        #expect(try names().count == 3)
        #expect(!(try names().contains("unfinished-3")))
        #expect(try await store.load("ada") == StoredAttributes([1], version: try #require(version)))
    }

    @Test("1 MiB is stored, and a byte more is refused and changes nothing")
    func size() async throws {
        let largest = [UInt8](repeating: 0x78, count: 1 << 20)
        let version = try await store.save(largest, for: "ada", replacing: nil)
        let error = await #expect(throws: FileStoreError.self) {
            try await store.save(largest + [0], for: "ada", replacing: version)
        }
        #expect(error == FileStoreError(.tooLarge, detail: "1048577 bytes, and at most 1048576 are allowed"))
        #expect(try await store.load("ada") == StoredAttributes(largest, version: try #require(version)))
        let path = try record()
        try change(path, to: try Data(contentsOf: URL(filePath: path)) + [0])
        let found = await #expect(throws: FileStoreError.self) { try await store.load("ada") }
        #expect(found == FileStoreError(.tooLarge, detail: path))
        #expect(try await store.save(nil, for: "ada", replacing: nil) == nil)
    }

    @Test("A save that was given up before its turn never happens")
    func givenUp() async throws {
        let first = try await store.save([1], for: "ada", replacing: nil)
        let lock = unsafe open(folder + "/lock", O_RDWR)
        #expect(flock(lock, LOCK_EX) == 0)
        let hasty = FileAttributeStore(folder: folder, waiting: .milliseconds(20))
        // The first of them waits for the lock, and the others in the queue.
        for number in UInt8(2)...4 {
            let error = await #expect(throws: FileStoreError.self) {
                try await hasty.save([number], for: "ada", replacing: first)
            }
            #expect(error == FileStoreError(.busy, detail: folder))
        }
        let cancelled = Task { try await store.save([5], for: "ada", replacing: first) }
        await Task.yield()
        cancelled.cancel()
        await #expect(throws: CancellationError.self) { try await cancelled.value }
        // Loading needs no lock.
        #expect(try await store.load("ada")?.bytes == [1])
        close(lock)
        let last = try await store.save([6], for: "ada", replacing: first)
        #expect(try await store.load("ada") == StoredAttributes([6], version: try #require(last)))
    }

    @Test("Nothing is begun when the deadline has passed")
    func noTime() async throws {
        await Deadline.$current.withValue(Deadline(after: .zero)) {
            await #expect(throws: DeadlineExceeded.self) { try await store.load("ada") }
            await #expect(throws: DeadlineExceeded.self) { try await store.save([1], for: "ada", replacing: nil) }
        }
        #expect(!FileManager.default.fileExists(atPath: folder))
    }
}
