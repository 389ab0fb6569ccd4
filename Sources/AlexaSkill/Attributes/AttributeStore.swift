// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where a skill keeps what it remembers between sessions: bytes and their version, by key.
///
/// ``InMemoryAttributeStore`` and ``FileAttributeStore`` are ready; a database takes two statements, the second of them
/// conditional on the version. A key is an id that Alexa sent, of a user, a person or a device, as it is: such an id is
/// personal data, so that a store that others can list or back up keeps a digest of it instead. The bytes are a JSON object.
///
/// The skill calls a store inside of a turn: `Deadline.current` says when waiting is of no more use, and a turn that is late
/// is cancelled. `AttributeStoreCompatTest` of the testing kit says whether a store does all of this.
public protocol AttributeStore: Sendable {
    /// Returns what is stored for the key, the latest save of any process included; `nil` if there is nothing.
    func load(_ key: String) async throws -> StoredAttributes?

    /// Saves the bytes if the stored version is still `version`. `nil` bytes delete; a `nil` version means that nothing is
    /// stored. Deleting nothing is not an error.
    ///
    /// A store that finds damaged bytes throws from ``load(_:)``, and keeps them; it may delete them for a `nil` version.
    ///
    /// A save that throws has changed nothing, or it cannot know: when an answer was lost, read again before you report a
    /// conflict.
    ///
    /// - Returns: The version that is stored now; `nil` after deleting.
    /// - Throws: ``AttributeStoreConflict`` if another version is stored: then nothing was changed.
    func save(
        _ bytes: [UInt8]?, for key: String, replacing version: AttributeVersion?
    ) async throws -> AttributeVersion?
}

/// The attributes of one key as a store keeps them.
public struct StoredAttributes: Sendable, Hashable {
    /// A JSON object.
    public var bytes: [UInt8]
    /// The version to give to ``AttributeStore/save(_:for:replacing:)`` to replace the bytes.
    public var version: AttributeVersion

    /// Bytes and their version.
    public init(_ bytes: [UInt8], version: AttributeVersion) {
        self.bytes = bytes
        self.version = version
    }
}

extension StoredAttributes: CustomStringConvertible, CustomReflectable {
    /// The size: what a skill remembers of a user is not shown.
    public var description: String { "StoredAttributes(\(bytes.count) bytes)" }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

/// The version of stored attributes. Only the store knows what its value means.
///
/// Different bytes for one key never have the same version, also if they were deleted in between: a number that counts from 1
/// after a deletion is not enough.
public struct AttributeVersion: Sendable, Hashable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// Says that other attributes were saved first, and that nothing was changed.
public struct AttributeStoreConflict: Error, Sendable, Hashable, CustomStringConvertible {
    /// Makes an error for your own store to throw.
    public init() {}
    /// What happened.
    public var description: String { "other attributes were saved in the meantime" }
}
