// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A device is about to update a widget of the skill.
public struct PackageUpdateRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.DataStore.PackageManager.UpdateRequest"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The widget's package id.
    public var packageID: String?
    /// The version that is installed on the device.
    public var fromVersion: String?
    /// The version to update to.
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
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "fromVersion": fromVersion = try json.optionalString()
            case "toVersion": toVersion = try json.optionalString()
            default: try head.read(member, from: &json)
            }
        }
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
