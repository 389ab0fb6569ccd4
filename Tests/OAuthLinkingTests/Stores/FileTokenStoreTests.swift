// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import OAuthLinking
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

    func tokenFile() throws -> String { try #require(try files().first { $0.hasSuffix(".json") }) }

    func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? NSNumber).intValue
    }

    @Test("Nobody but the owner reads folder and files, whose names say nothing")
    func permissions() throws {
        let version = try store.save(Server.grant(), for: "ada", replacing: nil)
        _ = try store.save(Server.grant("b"), for: "ada", replacing: version)
        #expect(try mode(folder.path + "/tokens") == 0o700)
        for file in try files() { #expect(try mode(file) == 0o600) }
        #expect(try files().count == 2)
        #expect(try files().allSatisfy { !$0.contains("ada") })
    }

    @Test("Another process finds what was kept")
    func lasts() throws {
        _ = try store.save(Server.grant(), for: "ada", replacing: nil)
        #expect(try FileTokenStore(folder: folder.path + "/tokens").load("ada")?.grant == Server.grant())
    }

    @Test("A file that others can use is refused", arguments: [0o644, 0o640, 0o604, 0o620])
    func readable(mode: Int) throws {
        _ = try store.save(Server.grant(), for: "ada", replacing: nil)
        try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: try tokenFile())
        #expect(throws: FileTokenStoreError(.permissions)) { try store.load("ada") }
    }

    @Test("A link in a file's place is not followed")
    func link() throws {
        _ = try store.save(Server.grant(), for: "ada", replacing: nil)
        let file = try tokenFile()
        try FileManager.default.moveItem(atPath: file, toPath: file + ".moved")
        try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: file + ".moved")
        #expect(throws: FileTokenStoreError(.notAFile)) { try store.load("ada") }
    }

    @Test(
        "A file that is no grant is an error, which shows nothing of it",
        arguments: ["", "SECRET", "{", #"{"accessToken":"SECRET"}"#, #"{"accessToken":"REDACTED","authorizedAt":1}"#])
    func unreadable(contents: String) throws {
        _ = try store.save(Server.grant(), for: "ada", replacing: nil)
        let handle = try #require(FileHandle(forWritingAtPath: try tokenFile()))
        try handle.truncate(atOffset: 0)
        try handle.write(contentsOf: Data(contents.utf8))
        try handle.close()
        let error = #expect(throws: FileTokenStoreError.self) { try store.load("ada") }
        #expect(error?.code == .unreadable)
        #expect(!String(describing: error).contains("SECRET"))
    }

    @Test("A folder that cannot be made is an error; one that is not there holds nothing")
    func noFolder() throws {
        let store = FileTokenStore(folder: folder.path + "/not/there")
        #expect(throws: FileTokenStoreError.self) { try store.save(Server.grant(), for: "ada", replacing: nil) }
        #expect(try store.load("ada") == nil)
    }
}
