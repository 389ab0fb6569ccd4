// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// A skill's store, with what the skill knows about using it.
final class AttributeKeeper: Sendable {
    let store: any AttributeStore
    let owner: AttributeOwner
    /// Who changes which key in this process.
    let queue = KeyQueue()

    init(_ store: any AttributeStore, owner: AttributeOwner) {
        self.store = store
        self.owner = owner
    }

    /// The attributes of one key.
    struct Contents: Sendable {
        var members = RawObject()
        /// `nil` if nothing is stored.
        var version: AttributeVersion?
    }

    func load(_ key: String) async throws -> StoredAttributes? {
        do { return try await store.load(key) } catch { throw Self.explained(error) }
    }

    func contents(_ key: String) async throws -> Contents {
        guard let stored = try await load(key) else { return Contents() }
        return Contents(members: try RawObject(reading: stored.bytes), version: stored.version)
    }

    /// Saves bytes; `nil` deletes what is stored.
    ///
    /// - Throws: ``AttributeStoreConflict``, ``AttributeError``, `DeadlineExceeded`, `CancellationError`.
    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?, by deadline: Deadline
    ) async throws -> AttributeVersion? {
        // A turn that is late has told its user to try again.
        try Task.checkCancellation()
        if deadline.hasStruck { throw DeadlineExceeded() }
        do {
            return try await store.save(bytes, for: key, replacing: version)
        } catch let conflict as AttributeStoreConflict {
            throw conflict
        } catch { throw Self.explained(error) }
    }

    private static func explained(_ error: any Error) -> any Error {
        if error is CancellationError || error is DeadlineExceeded || error is any ReplyableError { return error }
        return AttributeError(.unavailable, cause: error)
    }
}

extension RawObject {
    /// Reads what a store returned, or will return.
    init(reading bytes: [UInt8]) throws(AttributeError) {
        do throws(JSONError) {
            self = try JSONReader.read(bytes) { (json: inout JSONReader) throws(JSONError) in
                try RawObject(from: &json)
            }
        } catch { throw AttributeError(.unreadable, cause: error) }
    }
}
