// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The device that the user speaks to.
public struct Device: JSONModel, Hashable {
    /// The device's id, different for each skill.
    public var deviceID: String? {
        get { rawDeviceID.text }
        set { rawDeviceID.text = newValue }
    }
    private var rawDeviceID = RawText()
    /// The id that stays the same when the user disables and enables the skill; sent only to approved skills.
    public var persistentEndpointID: String?
    @Raw private var interfaces: JSONObject<JSON>?

    /// The interfaces that the device supports, by name, in Alexa's order; see ``supports(_:)``.
    public var supportedInterfaces: JSONObject<JSON> {
        get { interfaces ?? [:] }
        set { interfaces = newValue }
    }

    public init(
        deviceID: String? = nil, persistentEndpointID: String? = nil, supportedInterfaces: JSONObject<JSON> = [:]
    ) {
        self.deviceID = deviceID
        self.persistentEndpointID = persistentEndpointID
        interfaces = supportedInterfaces
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "deviceId": rawDeviceID = try json.optionalText()
            case "persistentEndpointId": persistentEndpointID = try json.optionalString()
            case "supportedInterfaces": _interfaces = try Raw(from: &json)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("deviceId", deviceID)
            json.member("persistentEndpointId", persistentEndpointID)
            json.member("supportedInterfaces", $interfaces)
        }
    }

    /// Returns whether the device supports an interface, for instance APL.
    public func supports(_ interface: DeviceInterface) -> Bool { supportedInterfaces[interface.rawValue] != nil }

    /// The highest APL version that the device supports, for instance `2024.3`; `nil` without APL.
    public var aplVersion: String? {
        supportedInterfaces[DeviceInterface.apl.rawValue]?["runtime"]?["maxVersion"]?.string
    }
}
