// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting

/// A store in memory that does one thing wrong.
actor BrokenStore: AttributeStore {
    enum Fault: CaseIterable {
        case lastWriterWins, createsOverOthers, checksBeforeItWaits, forgetsVersions, countsFromOne, hasOneVersion
        case returnsStale, truncates, dropsEmpty, mixesCases, cutsKeys, deletesAnyVersion, keepsWhatIsDeleted
        case refusesToDeleteNothing, throwsItsOwnConflict, savesHalves, dropsLatePart
        case hidesFailures, reportsConflicts, tells, endsQuietly, refuses
    }

    struct Refusal: Error {
        var text = ""
    }

    private let fault: Fault
    private var stored: [String: StoredAttributes] = [:]
    private var before: [String: StoredAttributes] = [:]
    private var saves = 0

    init(_ fault: Fault) { self.fault = fault }

    func load(_ key: String) async throws -> StoredAttributes? {
        switch fault {
        case .refuses, .reportsConflicts: throw Refusal()
        case .hidesFailures: return nil
        case .tells: throw Refusal(text: "no table for \(key)")
        case .returnsStale: return before[slot(key)] ?? stored[slot(key)]
        case .forgetsVersions: return stored[slot(key)].map { StoredAttributes($0.bytes, version: .init(rawValue: "")) }
        default: return stored[slot(key)]
        }
    }

    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? {
        switch fault {
        case .refuses: throw Refusal()
        case .reportsConflicts: throw AttributeStoreConflict()
        case .tells: throw Refusal(text: "cannot put \(bytes.map { String(decoding: $0, as: UTF8.self) } ?? "")")
        case .endsQuietly:
            try await Deadline.current?.sleep()
            return nil
        default: break
        }
        let slot = slot(key)
        let found = stored[slot]?.version
        if fault == .checksBeforeItWaits || fault == .savesHalves { await Task.yield() }
        if bytes == nil, found == nil, version == nil {
            if fault == .refusesToDeleteNothing { throw Refusal() }
            return nil
        }
        if !allows(version, over: found, deleting: bytes == nil) {
            if fault == .throwsItsOwnConflict { throw Refusal(text: "version check failed") }
            throw AttributeStoreConflict()
        }
        return await put(bytes, in: slot)
    }

    private func allows(_ version: AttributeVersion?, over found: AttributeVersion?, deleting: Bool) -> Bool {
        switch fault {
        case .lastWriterWins: true
        case .createsOverOthers where version == nil: true
        case .deletesAnyVersion where deleting: true
        case .forgetsVersions: version == nil || found != nil
        default: version == found
        }
    }

    private func put(_ bytes: [UInt8]?, in slot: String) async -> AttributeVersion? {
        before[slot] = stored[slot]
        guard var bytes else {
            if fault != .keepsWhatIsDeleted { stored[slot] = nil }
            return nil
        }
        saves += 1
        let own = (stored[slot].flatMap { Int($0.version.rawValue) } ?? 0) + 1
        let number = fault == .countsFromOne ? own : fault == .hasOneVersion ? 1 : saves
        let version = AttributeVersion(rawValue: "\(number)")
        if fault == .truncates { bytes = Array(bytes.prefix(65_536)) }
        if fault == .dropsEmpty, bytes.isEmpty { return version }
        if fault == .savesHalves {
            stored[slot] = StoredAttributes(Array(bytes.prefix(bytes.count / 2)), version: version)
            for _ in 0..<8 { await Task.yield() }
        }
        if fault == .dropsLatePart, Task.isCancelled { bytes = [] }
        stored[slot] = StoredAttributes(bytes, version: version)
        return version
    }

    private func slot(_ key: String) -> String {
        switch fault {
        case .mixesCases: key.lowercased()
        case .cutsKeys: String(key.prefix(255))
        default: key
        }
    }
}

/// A store whose server never answers.
struct HangingStore: AttributeStore {
    func load(_ key: String) async throws -> StoredAttributes? { throw try await ending() }
    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? { throw try await ending() }

    private func ending() async throws -> DeadlineExceeded {
        try await (Deadline.current ?? Deadline(after: .seconds(60))).sleep()
        return DeadlineExceeded()
    }
}

extension BrokenStore.Fault {
    /// The check that finds it, and a part of what the check says.
    private var finding: (check: String, complaint: String) {
        switch self {
        case .lastWriterWins, .hasOneVersion:
            ("refuses to replace a version that is not the latest", "saving over a newer value was not refused")
        case .createsOverOthers: ("refuses to create what is there", "saving over a value with the version nil was not")
        case .checksBeforeItWaits: ("lets one of 64 tasks replace a version", "of 64 tasks saved over the same version")
        case .forgetsVersions: ("keeps what it was given: a zero byte", "loading returned another version than saving")
        case .countsFromOne:
            ("can create again after deleting, and old versions stay old", "deleted and created again was not refused")
        case .returnsStale: ("keeps what it was given: 300 KB", "after replacing there were other bytes: 300000")
        case .truncates: ("keeps what it was given: 300 KB", "65536 instead of 300000, equal up to 65536")
        case .dropsEmpty: ("keeps what it was given: no byte", "nothing was there after saving")
        case .mixesCases: ("keeps keys apart: upper and lower case", "something was there after another key was saved")
        case .cutsKeys: ("keeps keys apart: long ones that differ at the end", "something was there")
        case .deletesAnyVersion:
            ("refuses to replace a version that is not the latest", "deleting over a newer value was not refused")
        case .keepsWhatIsDeleted: ("has nothing after deleting", "something was there after deleting")
        case .refusesToDeleteNothing: ("deletes nothing without an error", "threw an error: Refusal")
        case .throwsItsOwnConflict: ("refuses to create what is there", "another error than AttributeStoreConflict")
        case .savesHalves: ("shows no part of a save", "returned neither the old value nor")
        case .dropsLatePart:
            ("ends, and loses nothing, when it is cancelled before", "neither the old value nor the new one")
        case .hidesFailures: ("throws when it cannot load, instead of returning nothing", "loading threw no error")
        case .reportsConflicts: ("throws when it cannot save", "saving was reported as a conflict")
        case .tells: ("throws when it cannot load, instead of returning nothing", "shows the key")
        case .endsQuietly: ("stops waiting at the deadline", "saving until the deadline threw no error")
        case .refuses: ("has nothing under a new key", "threw an error: Refusal")
        }
    }
    var check: String { finding.check }
    var complaint: String { finding.complaint }
}
