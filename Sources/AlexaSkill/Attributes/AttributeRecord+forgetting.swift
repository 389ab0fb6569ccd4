// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension AttributeRecord {
    /// Deletes what is stored, also if it cannot be read.
    func delete() async throws {
        try await inTurn { try await deleteAtOnce() }
    }

    /// Removes members, and deletes what is stored if none are left or if they cannot be read.
    func removeMembers(_ change: (inout RawObject) -> Void) async throws {
        try await inTurn {
            guard let stored = try await loadedOrDeleted() else { return }
            guard var members = try? RawObject(reading: stored.bytes) else {
                return try await save(nil, replacing: stored.version)
            }
            change(&members)
            if members.isEmpty {
                try await save(nil, replacing: stored.version)
            } else if members.isChanged {
                try await save(members, replacing: stored.version)
            }
        }
    }

    /// Deletes this user's attributes, and before them those of the persons and devices that they name.
    func forgetEverything() async throws {
        try await inTurn {
            guard let stored = try await loadedOrDeleted() else { return }
            let owners = (try? RawObject(reading: stored.bytes)).map(OwnersOfUser.keys) ?? []
            for (kind, keys) in owners {
                for key in keys {
                    // Not in its turn: somebody who has that place may wait for this one, to name a new owner.
                    try await again { [other = record(of: .init(kind: kind, key: key, user: owner.key))] in
                        try await other.deleteAtOnce()
                    }
                }
            }
            try await save(nil, replacing: stored.version)
        }
    }

    private func deleteAtOnce() async throws {
        if let stored = try await loadedOrDeleted() { try await save(nil, replacing: stored.version) }
    }

    /// Loads what is stored. What the store cannot load, such as a damaged file, is deleted if it can do that.
    private func loadedOrDeleted() async throws -> StoredAttributes? {
        do {
            return try await load()
        } catch let error as AttributeError where error.code == .unavailable {
            do { try await save(nil, replacing: nil) } catch is AttributeStoreConflict { throw error }
            return nil
        }
    }
}
