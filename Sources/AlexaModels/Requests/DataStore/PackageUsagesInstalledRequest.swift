// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user installed a widget of the skill on a device.
public struct PackageUsagesInstalledRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.DataStore.PackageManager.UsagesInstalled"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The widget and its new usages.
    public var payload: PackageUsages?

    // Made by .ci/models from the properties above.
    public init(head: RequestHead = RequestHead(), payload: PackageUsages? = nil) {
        self.head = head
        self.payload = payload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "payload": payload = try json.optional(PackageUsages.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("payload", payload)
        }
    }
}
