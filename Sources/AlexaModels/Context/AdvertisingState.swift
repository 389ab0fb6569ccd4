// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user's advertising id and tracking preference.
public struct AdvertisingState: JSONModel, Hashable {
    /// The advertising id; zeros when the user has limited ad tracking.
    public var advertisingID: String?
    /// Whether the user has limited ad tracking.
    public var limitAdTracking: Bool?

    // Made by .ci/models from the properties above.
    public init(advertisingID: String? = nil, limitAdTracking: Bool? = nil) {
        self.advertisingID = advertisingID
        self.limitAdTracking = limitAdTracking
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "advertisingId": advertisingID = try json.optionalString()
            case "limitAdTracking": limitAdTracking = try json.optionalBool()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("advertisingId", advertisingID)
            json.member("limitAdTracking", limitAdTracking)
        }
    }
}
