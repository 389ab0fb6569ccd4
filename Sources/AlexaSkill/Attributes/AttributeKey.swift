// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The name of a lasting attribute and the type of its value.
///
/// ```swift
/// extension AttributeKey<Int> { static var visits: Self { .init("visits") } }
///
/// let visits = try await turn.attributes.update(.visits, default: 0) { $0 += 1 }
/// ```
///
/// The value is stored as JSON, as `JSONCoder.standard` writes it. Keep what changes together in one value: each update is one
/// save. A token cannot be stored, and a model that has one is stored without it: Alexa sends tokens with each request.
public struct AttributeKey<Value: Codable & Sendable>: Sendable {
    /// The attribute's name in the stored object.
    public let name: String
    private let migrate: (@Sendable (JSON) throws -> Value)?

    /// Makes a key.
    ///
    /// - Parameters:
    ///   - name: The attribute's name. `linkedSkills.owners` is the SDK's own, and cannot be set.
    ///   - migrate: Reads a value that another version of the skill stored, and that `Value` cannot read. It is stored in its new
    ///     form with the next update.
    public init(_ name: String, migrating migrate: (@Sendable (_ old: JSON) throws -> Value)? = nil) {
        self.name = name
        self.migrate = migrate
    }

    /// Returns the value; `nil` if it is absent or null.
    func value(in members: RawObject) throws(AttributeError) -> Value? {
        guard let json = members[name], json != .null else { return nil }
        do {
            return try json.decode(Value.self)
        } catch {
            do {
                if let migrate { return try migrate(json) }
            } catch { throw AttributeError(.unreadable, name: name, cause: error) }
            throw AttributeError(.unreadable, name: name, cause: error)
        }
    }

    /// Sets the value; `nil` removes it. A value that is stored already changes nothing.
    func set(_ value: Value?, in members: inout RawObject) throws(AttributeError) {
        guard name != OwnersOfUser.name else { throw AttributeError(.unencodable, name: name) }
        do {
            let json = try value.map { try JSON(encoding: $0) }
            if members[name] != json { members[name] = json }
        } catch { throw AttributeError(.unencodable, name: name, cause: error) }
    }
}
