// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// The persons and devices of a user that have attributes of their own. Their keys are a member of the user's attributes.
enum OwnersOfUser {
    static let name = "linkedSkills.owners"

    /// The keys, by the kind of owner.
    static func keys(in members: RawObject) -> [(kind: AttributeOwner.Kind, keys: [String])] {
        let json = members[name]
        return [AttributeOwner.Kind.person, .device].map { kind in
            (kind, (json?[kind.rawValue]?.array ?? []).compactMap(\.string))
        }
    }

    static func add(_ owner: AttributeOwner.Found, to members: inout RawObject) {
        var keys = members[name]?[owner.kind.rawValue]?.array ?? []
        guard !keys.contains(.string(owner.key)) else { return }
        keys.append(.string(owner.key))
        set(keys, of: owner.kind, in: &members)
    }

    static func remove(_ owner: AttributeOwner.Found, from members: inout RawObject) {
        guard let keys = members[name]?[owner.kind.rawValue]?.array, keys.contains(.string(owner.key)) else { return }
        set(keys.filter { $0 != .string(owner.key) }, of: owner.kind, in: &members)
    }

    private static func set(_ keys: [JSON], of kind: AttributeOwner.Kind, in members: inout RawObject) {
        var json = members[name]?.object ?? [:]
        json[kind.rawValue] = keys.isEmpty ? nil : .array(keys)
        members[name] = json.isEmpty ? nil : .object(json)
    }
}
