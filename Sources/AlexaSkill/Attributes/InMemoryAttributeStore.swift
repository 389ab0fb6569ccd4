// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Keeps attributes as long as the process lives: for tests, and for trying a skill.
///
/// On a function runtime each instance has its own memory, and loses it when it ends.
public actor InMemoryAttributeStore: AttributeStore {
    private var stored: [String: StoredAttributes] = [:]
    private var saves: UInt64 = 0

    /// Makes an empty store.
    public init() {}

    /// The number of keys that have attributes.
    public var count: Int { stored.count }

    public func load(_ key: String) -> StoredAttributes? { stored[key] }

    public func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) throws -> AttributeVersion? {
        guard stored[key]?.version == version else { throw AttributeStoreConflict() }
        guard let bytes else {
            stored[key] = nil
            return nil
        }
        saves &+= 1
        let next = AttributeVersion(rawValue: "\(saves)")
        stored[key] = StoredAttributes(bytes, version: next)
        return next
    }
}

extension InMemoryAttributeStore: CustomStringConvertible, CustomReflectable {
    /// Neither ids nor attributes.
    public nonisolated var description: String { "InMemoryAttributeStore" }
    public nonisolated var customMirror: Mirror { Mirror(reflecting: description) }
}
