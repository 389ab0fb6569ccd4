// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Where the device is.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/location-services-for-alexa-skills.html>
public struct Geolocation: JSONModel, Hashable {
    /// When that was known.
    public var timestamp: Timestamp?
    /// The place.
    public var coordinate: Coordinate?
    /// The height.
    public var altitude: Altitude?
    /// The direction of movement.
    public var heading: Heading?
    /// The speed of movement.
    public var speed: Speed?
    /// Whether the user shares the place.
    public var locationServices: LocationServices?

    // Made by .ci/models from the properties above.
    public init(
        timestamp: Timestamp? = nil, coordinate: Coordinate? = nil, altitude: Altitude? = nil, heading: Heading? = nil,
        speed: Speed? = nil, locationServices: LocationServices? = nil
    ) {
        self.timestamp = timestamp
        self.coordinate = coordinate
        self.altitude = altitude
        self.heading = heading
        self.speed = speed
        self.locationServices = locationServices
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var timestamp = Timestamp?.none
        var coordinate = Coordinate?.none
        var altitude = Altitude?.none
        var heading = Heading?.none
        var speed = Speed?.none
        var locationServices = LocationServices?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "timestamp": timestamp = try json.optional(Timestamp.self)
            case "coordinate": coordinate = try json.optional(Coordinate.self)
            case "altitude": altitude = try json.optional(Altitude.self)
            case "heading": heading = try json.optional(Heading.self)
            case "speed": speed = try json.optional(Speed.self)
            case "locationServices": locationServices = try json.optional(LocationServices.self)
            default: try json.skip()
            }
        }
        self.timestamp = timestamp
        self.coordinate = coordinate
        self.altitude = altitude
        self.heading = heading
        self.speed = speed
        self.locationServices = locationServices
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("timestamp", timestamp)
            json.member("coordinate", coordinate)
            json.member("altitude", altitude)
            json.member("heading", heading)
            json.member("speed", speed)
            json.member("locationServices", locationServices)
        }
    }
}
