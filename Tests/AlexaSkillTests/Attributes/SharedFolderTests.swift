// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("File attribute store of several processes", .serialized, .timeLimit(.minutes(1)))
struct SharedFolderTests {
    let outside: TemporaryFolder
    let folder: String
    let store: FileAttributeStore

    init() throws {
        outside = try TemporaryFolder()
        folder = outside.path + "/attributes"
        store = FileAttributeStore(folder: folder)
    }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder) }

    /// The first number in what is stored.
    func number() async throws -> Int? {
        let bytes = try #require(try await store.load("ada")?.bytes)
        return String(decoding: bytes, as: UTF8.self).split { !$0.isNumber }.first.flatMap { Int($0) }
    }

    @Test("Of 64 turns of two processes at once, each update is stored or refused, and what is read is what was stored")
    func updates() async throws {
        let processes = try (1...2).map { _ in try StoreProcess("update", folder, "32") }
        for process in processes { #expect(await process.line() == "ready") }
        for process in processes { process.go() }
        var (stored, refused) = (0, 0)
        for process in processes {
            let counts = try #require(await process.line()).split(separator: " ").compactMap { Int($0) }
            try #require(counts.count == 2)
            (stored, refused) = (stored + counts[0], refused + counts[1])
            #expect(await process.status() == 0)
        }
        #expect(stored + refused == 64)
        #expect(stored >= 2)
        #expect(try await number() == stored)
        #expect(try names().count == 2)
    }

    @Test("A process that is killed while it saves loses no save that returned", arguments: [1, 50, 100, 150])
    func killed(after last: Int) async throws {
        let process = try StoreProcess("write", folder, "200")
        var told = 0
        while told < last { told = try #require(await process.line().flatMap { Int($0) }) }
        process.kill()
        #expect(await process.status() == SIGKILL)
        while let line = await process.line() { told = try #require(Int(line)) }
        #expect(told < 200)
        // The save that was killed may be there or not.
        let found = try #require(try await number())
        #expect(found == told || found == told + 1)
        let stored = try #require(try await store.load("ada"))
        #expect(stored.bytes.count > 5_000)
        #expect(try await store.save(nil, for: "ada", replacing: stored.version) == nil)
        #expect(try names() == ["lock"])
    }

    @Test("A file that the system does not let grow is an error, and the last good state is kept")
    func limited() async throws {
        let version = try await store.save(Array("1 good".utf8), for: "ada", replacing: nil)
        let process = try StoreProcess("limited", folder, "30000")
        let error = FileStoreError(.system, detail: "write \(folder)/unfinished-0: \(EFBIG)")
        #expect(await process.line() == "\(error)")
        #expect(await process.status() == 0)
        #expect(try await store.load("ada")?.version == version)
        #expect(try names().count == 2)
    }
}
