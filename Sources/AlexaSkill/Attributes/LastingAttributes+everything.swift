// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

// What the law calls access and erasure (GDPR articles 15, 17 and 20).
extension LastingAttributes {
    /// All attributes of the turn's owner.
    public func all() async throws -> JSONObject<JSON> {
        var members = try await received.attributeRecord().contents().members
        members[OwnersOfUser.name] = nil
        return members.value
    }

    /// Deletes all attributes of the turn's owner, and nobody else's.
    public func forget() async throws {
        let record = try received.attributeRecord()
        guard record.owner.kind == .user else {
            try await record.delete()
            guard record.owner.isOthers, let user = record.owner.user else { return }
            return try await record.record(of: .user(user)).removeMembers {
                OwnersOfUser.remove(record.owner, from: &$0)
            }
        }
        // The user's persons and devices keep theirs, and stay known.
        try await record.removeMembers { members in
            var kept = RawObject()
            if let owners = members[OwnersOfUser.name] { kept[OwnersOfUser.name] = owners }
            members = kept
        }
    }

    /// Deletes everything that is remembered of the user: also of every person and device that had attributes under this user.
    ///
    /// Alexa gives a user new ids if they enable the skill again: what is not deleted when they disable it is never found
    /// again. See ``ForgetUser``.
    public func forgetUser() async throws {
        try await received.userRecord().forgetEverything()
        // The turn's person or device, if the user's attributes did not name it.
        if let own = try? received.attributeRecord(), own.owner.isOthers { try await own.delete() }
    }

    /// Returns everything that is remembered of the user, in one value: the members `user`, and, where there are some, the
    /// lists `person` and `device`. It contains no ids.
    public func exportUser() async throws -> JSON {
        let user = try received.userRecord()
        var members = try await user.contents().members
        var json = JSONObject<JSON>()
        let owners = OwnersOfUser.keys(in: members)
        members[OwnersOfUser.name] = nil
        json["user"] = .object(members.value)
        for (kind, keys) in owners where !keys.isEmpty {
            var all: [JSON] = []
            for key in keys {
                let owner = AttributeOwner.Found(kind: kind, key: key, user: user.owner.key)
                all.append(.object(try await user.record(of: owner).contents().members.value))
            }
            json[kind.rawValue] = .array(all)
        }
        return .object(json)
    }
}
