// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import LinkedCore
import OAuthLinking
import TestSupport
import Testing

@Suite("File token store")
struct FileTokenStoreTests {
    let folder: TemporaryFolder
    let store: FileTokenStore

    init() throws {
        folder = try TemporaryFolder()
        store = FileTokenStore(folder: folder.path + "/tokens")
    }

    func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path + "/tokens").sorted()
            .map { "\(folder.path)/tokens/\($0)" }
    }

    func tokenFile() throws -> String { try #require(try files().first { !$0.hasSuffix("/lock") }) }

    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    @Test("Only the owner can read folder and files, whose names show no account")
    func permissions() async throws {
        let version = try await store.save(Server.grant(), for: "ada", replacing: nil)
        _ = try await store.save(Server.grant("b"), for: "ada", replacing: version)
        #expect(try mode(folder.path + "/tokens") == 0o700)
        for file in try files() { #expect(try mode(file) == 0o600) }
        #expect(try files().count == 2)
        #expect(try files().allSatisfy { !$0.contains("ada") })
    }

    @Test("Another process finds what was kept")
    func lasts() async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        #expect(try await FileTokenStore(folder: folder.path + "/tokens").load("ada")?.grant == Server.grant())
    }

    @Test(
        "A file that is not a grant is an error, which does not show its contents",
        arguments: ["", "SECRET", "{", #"{"accessToken":"SECRET"}"#, #"{"accessToken":"REDACTED","authorizedAt":1}"#])
    func unreadable(contents: String) async throws {
        _ = try await store.save(Server.grant(), for: "ada", replacing: nil)
        let handle = try #require(FileHandle(forWritingAtPath: try tokenFile()))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(contents.utf8))
        try handle.close()
        let error = await #expect(throws: FileStoreError.self) { try await store.load("ada") }
        #expect(error?.code == .unreadable)
        #expect(!String(describing: error).contains("SECRET"))
    }

    @Test(
        "A complete file that is not a grant is an error, which does not show its contents",
        arguments: ["", "SECRET", "{", #"{"accessToken":"SECRET"}"#, #"{"accessToken":"REDACTED","authorizedAt":1}"#])
    func noGrant(contents: String) async throws {
        let files = VersionedFiles(folder: folder.path + "/tokens", waiting: .seconds(5))
        let version = try await files.save(Array(contents.utf8), for: "ada", replacing: nil)
        let error = await #expect(throws: FileStoreError.self) { try await store.load("ada") }
        #expect(error?.code == .unreadable)
        #expect(!String(describing: error).contains("SECRET"))
        #expect(try await files.load("ada")?.version == version)
    }

    @Test("A folder that cannot be made is an error; a missing one is empty")
    func noFolder() async throws {
        let store = FileTokenStore(folder: folder.path + "/not/there")
        await #expect(throws: FileStoreError.self) {
            try await store.save(Server.grant(), for: "ada", replacing: nil)
        }
        #expect(try await store.load("ada") == nil)
    }
}
