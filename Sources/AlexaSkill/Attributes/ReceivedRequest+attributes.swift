// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

extension ReceivedRequest {
    /// The attributes of the turn's owner.
    func attributeRecord() throws(AttributeError) -> AttributeRecord {
        if let record = ownRecord { return record }
        guard let keeper else { throw AttributeError(.noStore) }
        let owner = try keeper.owner.found(in: envelope)
        return keep(AttributeRecord(of: owner, in: keeper, by: deadline))
    }

    /// The attributes of the user, whoever is the turn's owner.
    func userRecord() throws(AttributeError) -> AttributeRecord {
        guard let keeper else { throw AttributeError(.noStore) }
        let user = try AttributeOwner.user.found(in: envelope)
        if let record = ownRecord, record.owner.key == user.key { return record }
        return AttributeRecord(of: user, in: keeper, by: deadline)
    }
}
