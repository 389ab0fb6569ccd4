// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore
internal import Synchronization

/// The attributes of one owner during one turn: loaded when they are first used, and kept until the turn ends.
final class AttributeRecord: Sendable {
    let owner: AttributeOwner.Found
    private let keeper: AttributeKeeper
    private let deadline: Deadline
    private let loaded = Mutex<AttributeKeeper.Contents?>(nil)
    /// Handlers may have several tasks: they wait for one load.
    private let loading = KeyQueue()

    init(of owner: AttributeOwner.Found, in keeper: AttributeKeeper, by deadline: Deadline) {
        self.owner = owner
        self.keeper = keeper
        self.deadline = deadline
    }

    private var key: String { owner.key }

    func contents() async throws -> AttributeKeeper.Contents {
        if let contents = loaded.withLock({ $0 }) { return contents }
        return try await loading.withPlace(for: key, by: deadline) {
            if let contents = loaded.withLock({ $0 }) { return contents }
            let contents = try await keeper.contents(key)
            loaded.withLock { $0 = contents }
            return contents
        }
    }

    /// Forgets what was loaded, so that the next use loads it again.
    func reload() { loaded.withLock { $0 = nil } }

    /// Changes the attributes, and stores them if they are others than before. After a conflict the newer ones are changed
    /// in the same way.
    func update<Result>(_ change: (inout RawObject) throws -> Result) async throws -> Result {
        try await inTurn {
            let old = try await contents()
            var members = old.members
            let result = try change(&members)
            guard members.isChanged else { return result }
            if old.version == nil, owner.isOthers { try await note() }
            try await save(members, replacing: old.version)
            return result
        }
    }

    /// Runs an attempt when no other task of this process changes the same attributes, and again after a conflict, three times
    /// at most.
    func inTurn<Result>(_ attempt: () async throws -> Result) async throws -> Result {
        try await keeper.queue.withPlace(for: key, by: deadline) { try await again(attempt) }
    }

    /// Loads what is stored, whether it can be read or not, and forgets what was loaded before.
    func load() async throws -> StoredAttributes? {
        reload()
        return try await keeper.load(key)
    }

    /// Saves the members; `nil` deletes what is stored.
    func save(_ members: RawObject?, replacing version: AttributeVersion?) async throws {
        let bytes = members.map { members in JSONWriter.write { members.write(to: &$0) } }
        if let size = bytes?.count, size > LastingAttributes.maximumSize { throw AttributeError(.tooLarge) }
        // What could not be read again, such as what is nested too deeply, must not be saved.
        let saved = try bytes.map { try RawObject(reading: $0) }
        // If saving fails, it is not known what is stored.
        reload()
        let version = try await keeper.save(bytes, for: key, replacing: version, by: deadline)
        loaded.withLock { $0 = .init(members: saved ?? RawObject(), version: version) }
    }

    /// Repeats an attempt that met a conflict, three times at most.
    func again<Result>(_ attempt: () async throws -> Result) async throws -> Result {
        for _ in 0..<3 {
            do {
                return try await attempt()
            } catch is AttributeStoreConflict {
                reload()
                if deadline.hasStruck { throw DeadlineExceeded() }
            }
        }
        do { return try await attempt() } catch is AttributeStoreConflict {
            reload()
            throw AttributeError(.conflict)
        }
    }

    /// Writes this owner's key into the user's attributes, so that it is found when the user is forgotten.
    private func note() async throws {
        guard let user = owner.user else { return }
        try await record(of: .user(user)).update { OwnersOfUser.add(owner, to: &$0) }
    }

    /// A record of another owner in the same turn.
    func record(of owner: AttributeOwner.Found) -> AttributeRecord {
        AttributeRecord(of: owner, in: keeper, by: deadline)
    }
}
