// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

extension Samples {
    /// What a skill remembers of a user.
    static func attributes() async throws -> [Sample] {
        let bytes = Array(#"{"address":"\#(Planted.attribute.text)"}"#.utf8)
        let store = InMemoryAttributeStore()
        _ = try await store.save(bytes, for: "ada", replacing: nil)
        return [
            Sample(StoredAttributes(bytes, version: AttributeVersion(rawValue: "1")), holding: .attribute) {
                String(decoding: $0.bytes, as: UTF8.self)
            },
            Sample(store, holding: .attribute) { store in
                await store.load("ada").map { String(decoding: $0.bytes, as: UTF8.self) }
            },
        ]
    }
}
