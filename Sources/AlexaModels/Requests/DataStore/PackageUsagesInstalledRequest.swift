// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user put a widget of the skill on a device.
public struct PackageUsagesInstalledRequest: JSONModel, Hashable {
    /// The type as it stands on the wire.
    public static let type = "Alexa.DataStore.PackageManager.UsagesInstalled"
    /// The type as it stands on the wire.
    public var type: String { Self.type }
    /// What all requests have: id, time, locale.
    public var head: RequestHead
    /// Which widget, and where.
    public var payload: PackageUsages?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), payload: PackageUsages? = nil) {
        self.head = head
        self.payload = payload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var head = RequestHead()
        var payload = PackageUsages?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "payload": payload = try json.optional(PackageUsages.self)
            default: try head.read(member, from: &json)
            }
        }
        self.head = head
        self.payload = payload
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("payload", payload)
        }
    }
}
