// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Testing

extension Samples {
    /// What a skill remembers of a user.
    static func attributes() async throws -> [Sample] {
        let bytes = Array(#"{"address":"\#(Planted.attribute.text)"}"#.utf8)
        let store = InMemoryAttributeStore()
        _ = try await store.save(bytes, for: "ada", replacing: nil)
        return try await [
            Sample(StoredAttributes(bytes, version: AttributeVersion(rawValue: "1")), holding: .attribute) {
                String(decoding: $0.bytes, as: UTF8.self)
            },
            Sample(store, holding: .attribute) { store in
                await store.load("ada").map { String(decoding: $0.bytes, as: UTF8.self) }
            },
        ] + turnsThatRemember(store)
    }

    private struct NotANumber: Error { let text: String }

    /// What a handler gets of the attributes, and what it catches.
    private static func turnsThatRemember(_ store: InMemoryAttributeStore) async throws -> [Sample] {
        let key = AttributeKey<Int>("address") { old in throw NotANumber(text: old.string ?? "") }
        let (seen, errors) = (Notes<LastingAttributes>(), Notes<AttributeError>())
        let skill = Skill(attributes: store, owner: AttributeOwner { _ in "ada" }) {
            On(.launch) { _, turn in
                seen.note(turn.attributes)
                do { _ = try await turn.attributes.get(key) } catch let error as AttributeError { errors.note(error) }
                return "Seen."
            }
        }
        _ = try await Conversation(with: skill).launch()
        return [
            Sample(try #require(seen.all.first), holding: .attribute) { attributes in
                try await attributes.all()["address"]?.string
            },
            Sample(try #require(errors.all.first), holding: .attribute) { ($0.cause as? NotANumber)?.text },
        ]
    }
}
