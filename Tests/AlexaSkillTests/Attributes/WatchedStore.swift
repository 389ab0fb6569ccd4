// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import LinkedCore

/// A store in memory that notes its calls, and does something before each of them.
struct WatchedStore: AttributeStore {
    enum Call: Equatable { case load, save }

    let inner = InMemoryAttributeStore()
    let calls = Notes<Call>()
    /// What each save was given.
    let saved = Notes<String?>()
    private let before: @Sendable (Call, _ key: String, _ inner: InMemoryAttributeStore) async throws -> Void

    init(
        before: @escaping @Sendable (Call, String, InMemoryAttributeStore) async throws -> Void = { _, _, _ in }
    ) { self.before = before }

    func load(_ key: String) async throws -> StoredAttributes? {
        calls.note(.load)
        try await before(.load, key, inner)
        return await inner.load(key)
    }

    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion? {
        calls.note(.save)
        saved.note(bytes.map { String(decoding: $0, as: UTF8.self) })
        try await before(.save, key, inner)
        return try await inner.save(bytes, for: key, replacing: version)
    }

    func count(_ call: Call) -> Int { calls.all.count { $0 == call } }
}

extension InMemoryAttributeStore {
    /// What is stored, as text.
    func text(_ key: String = example) -> String? { load(key).map { String(decoding: $0.bytes, as: UTF8.self) } }

    /// Stores a text, whatever was stored before.
    func put(_ text: String, for key: String = example) throws {
        _ = try save(Array(text.utf8), for: key, replacing: load(key)?.version)
    }

    /// Deletes what is stored, whatever it is.
    func remove(_ key: String) throws { _ = try save(nil, for: key, replacing: load(key)?.version) }

    /// The user of a conversation.
    static var example: String { Conversation.Setting().userID }
}

extension AttributeKey<Int> {
    static var visits: Self { .init("visits") }
}
extension AttributeKey<String> {
    static var city: Self { .init("city") }
}

/// Counts visits, and says how many there were. Its deadline is far away: other tests may use all processors.
func countVisits(_ store: some AttributeStore, owner: AttributeOwner = .account, events: Notes<Skill.Event> = Notes())
    -> Skill
{
    Skill(attributes: store, owner: owner, deadline: .seconds(600), onEvent: events.note) {
        On(.launch) { _, turn in
            .say("\(try await turn.attributes.update(.visits, default: 0) { $0 += 1 })")
        }
        On(.help) { _, turn in .say("\(try await turn.attributes.get(.visits) ?? 0)") }
        On(.no) { _, turn in
            try await turn.attributes.forget()
            return "Forgotten."
        }
        On(.yes) { _, turn in .say("\(try await turn.attributes.exportUser())") }
        ForgetUser(on: .event(.disabled))
        ForgetUser(on: .cancel, reply: "Everything is forgotten.")
    }
}
