// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("The compatibility test of attribute stores", .timeLimit(.minutes(2)))
struct AttributeStoreCompatTests {
    typealias Compat = AttributeStoreCompatTest

    @Test("Passes the store in memory, with stores that fail and hang", arguments: Compat.Check.allCases)
    func memory(check: Compat.Check) async throws {
        let test = Compat(InMemoryAttributeStore(), failing: BrokenStore(.refuses), hanging: HangingStore())
        try await test.run(check)
    }

    @Test("Passes the store in files", arguments: Compat.Check.allCases)
    func files(check: Compat.Check) async throws {
        let folder = try TemporaryFolder()
        let refused = try TemporaryFolder()
        try FileManager.default.setAttributes(
            [.posixPermissions: NSNumber(value: 0o777)], ofItemAtPath: refused.path)
        let locked = FileAttributeStore(folder: folder.path + "/locked", waiting: .seconds(60))
        _ = try await locked.save([], for: "first", replacing: nil)
        let lock = unsafe open(folder.path + "/locked/lock", O_RDWR)
        defer { close(lock) }
        #expect(flock(lock, LOCK_EX) == 0)
        let store = FileAttributeStore(folder: folder.path + "/attributes")
        try await Compat(store, failing: FileAttributeStore(folder: refused.path), hanging: locked).run(check)
        // It removes what it stored, too.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path + "/attributes")) ?? []
        #expect(names.isEmpty || names == ["lock"])
    }

    @Test("Finds what is wrong with a broken store", arguments: BrokenStore.Fault.allCases)
    func broken(fault: BrokenStore.Fault) async throws {
        let store = BrokenStore(fault)
        let isSecond = [.hidesFailures, .reportsConflicts, .tells, .endsQuietly].contains(fault)
        let test = isSecond ? Compat(InMemoryAttributeStore(), failing: store, hanging: store) : Compat(store)
        let check = try #require(Compat.Check.allCases.first { $0.name == fault.check }, "\(fault.check)")
        let failure = await #expect(throws: Compat.Failure.self) { try await test.run(check) }
        #expect(failure?.check == check)
        #expect(failure?.text.contains(fault.complaint) == true, "\(failure?.text ?? "")")
        #expect(failure?.description == "\(check): \(failure?.text ?? "")")
    }

    @Test("Continues after a failure, and lists all failures")
    func lists() async {
        let failures = await #expect(throws: Compat.Failures.self) { try await Compat(BrokenStore(.refuses)).run() }
        // All but those of the failing and of the hanging store, which are not given.
        #expect(failures?.count == Compat.Check.allCases.count - 4)
        #expect(failures?.description.split(separator: "\n").count == failures?.count)
    }

    @Test("Has checks of different names")
    func names() {
        let names = Compat.Check.allCases.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
