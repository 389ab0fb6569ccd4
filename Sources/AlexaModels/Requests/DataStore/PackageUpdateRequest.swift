// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A device is about to update a widget of the skill.
public struct PackageUpdateRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Alexa.DataStore.PackageManager.UpdateRequest"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// The widget.
    public var packageID: String?
    /// The version that the device has.
    public var fromVersion: String?
    /// The version that it is to have.
    public var toVersion: String?

    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), packageID: String? = nil, fromVersion: String? = nil,
        toVersion: String? = nil
    ) {
        self.head = head
        self.packageID = packageID
        self.fromVersion = fromVersion
        self.toVersion = toVersion
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var packageID = String?.none
        var fromVersion = String?.none
        var toVersion = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "fromVersion": fromVersion = try json.optionalString()
            case "toVersion": toVersion = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.packageID = packageID
        self.fromVersion = fromVersion
        self.toVersion = toVersion
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("packageId", packageID)
            json.member("fromVersion", fromVersion)
            json.member("toVersion", toVersion)
        }
    }
}
