// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import AlexaTesting
import Foundation
import Testing

extension Samples {
    /// A store in files, and its error for a file that is cut off.
    static func attributeFiles() async throws -> [Sample] {
        let folder = FileManager.default.temporaryDirectory.appending(path: "never-shown-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = FileAttributeStore(folder: folder.path())
        let text = #"{"address":"\#(Planted.attribute.text)"}"#
        _ = try await store.save(Array(text.utf8), for: Planted.attribute.text, replacing: nil)
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let handle = try FileHandle(forWritingTo: file)
            try handle.truncate(atOffset: try handle.seekToEnd() / 2)
            try handle.close()
        }
        let error: FileStoreError? = await thrown { try await store.load(Planted.attribute.text) }
        let damaged = try #require(error)
        try #require(damaged.code == .unreadable)
        return [
            Sample(store, holding: .attribute) { _ in text },
            Sample(damaged, holding: .attribute, note: "attributes") { _ in text },
            Sample(AttributeStoreCompatTest(store), holding: .attribute) { _ in text },
        ]
    }
}
