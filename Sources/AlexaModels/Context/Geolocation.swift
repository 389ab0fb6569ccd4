// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The device's location.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/location-services-for-alexa-skills.html>
public struct Geolocation: JSONModel, Hashable {
    /// The time of the measurement.
    public var timestamp: Timestamp?
    /// The coordinates.
    public var coordinate: Coordinate?
    /// The altitude.
    public var altitude: Altitude?
    /// The direction of movement.
    public var heading: Heading?
    /// The speed of movement.
    public var speed: Speed?
    /// The state of location services on the device.
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

extension Geolocation {
    /// An altitude.
    public struct Altitude: JSONModel, Hashable {
        /// The altitude in metres above sea level.
        public var altitudeInMeters: Double?
        /// The accuracy in metres.
        public var accuracyInMeters: Double?

        // Made by .ci/models from the properties above.
        public init(altitudeInMeters: Double? = nil, accuracyInMeters: Double? = nil) {
            self.altitudeInMeters = altitudeInMeters
            self.accuracyInMeters = accuracyInMeters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "altitudeInMeters": altitudeInMeters = try json.optionalDouble()
                case "accuracyInMeters": accuracyInMeters = try json.optionalDouble()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("altitudeInMeters", altitudeInMeters)
                json.member("accuracyInMeters", accuracyInMeters)
            }
        }
    }
}

extension Geolocation {
    /// Coordinates.
    public struct Coordinate: JSONModel, Hashable {
        /// The latitude in degrees, -90 to 90.
        public var latitudeInDegrees: Double?
        /// The longitude in degrees, -180 to 180.
        public var longitudeInDegrees: Double?
        /// The accuracy: the radius of uncertainty, in metres.
        public var accuracyInMeters: Double?

        // Made by .ci/models from the properties above.
        public init(
            latitudeInDegrees: Double? = nil, longitudeInDegrees: Double? = nil, accuracyInMeters: Double? = nil
        ) {
            self.latitudeInDegrees = latitudeInDegrees
            self.longitudeInDegrees = longitudeInDegrees
            self.accuracyInMeters = accuracyInMeters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "latitudeInDegrees": latitudeInDegrees = try json.optionalDouble()
                case "longitudeInDegrees": longitudeInDegrees = try json.optionalDouble()
                case "accuracyInMeters": accuracyInMeters = try json.optionalDouble()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("latitudeInDegrees", latitudeInDegrees)
                json.member("longitudeInDegrees", longitudeInDegrees)
                json.member("accuracyInMeters", accuracyInMeters)
            }
        }
    }
}

extension Geolocation {
    /// A direction of movement.
    public struct Heading: JSONModel, Hashable {
        /// The direction in degrees, clockwise from true north.
        public var directionInDegrees: Double?
        /// The accuracy in degrees.
        public var accuracyInDegrees: Double?

        // Made by .ci/models from the properties above.
        public init(directionInDegrees: Double? = nil, accuracyInDegrees: Double? = nil) {
            self.directionInDegrees = directionInDegrees
            self.accuracyInDegrees = accuracyInDegrees
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "directionInDegrees": directionInDegrees = try json.optionalDouble()
                case "accuracyInDegrees": accuracyInDegrees = try json.optionalDouble()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("directionInDegrees", directionInDegrees)
                json.member("accuracyInDegrees", accuracyInDegrees)
            }
        }
    }
}

extension Geolocation {
    /// A speed of movement.
    public struct Speed: JSONModel, Hashable {
        /// The speed in metres per second.
        public var speedInMetersPerSecond: Double?
        /// The accuracy in metres per second.
        public var accuracyInMetersPerSecond: Double?

        // Made by .ci/models from the properties above.
        public init(speedInMetersPerSecond: Double? = nil, accuracyInMetersPerSecond: Double? = nil) {
            self.speedInMetersPerSecond = speedInMetersPerSecond
            self.accuracyInMetersPerSecond = accuracyInMetersPerSecond
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "speedInMetersPerSecond": speedInMetersPerSecond = try json.optionalDouble()
                case "accuracyInMetersPerSecond": accuracyInMetersPerSecond = try json.optionalDouble()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("speedInMetersPerSecond", speedInMetersPerSecond)
                json.member("accuracyInMetersPerSecond", accuracyInMetersPerSecond)
            }
        }
    }
}

extension Geolocation {
    /// The state of location services on the device.
    public struct LocationServices: JSONModel, Hashable {
        /// Whether location services are running.
        public var status: Status?
        /// Whether the user has enabled location services.
        public var access: Access?

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil, access: Access? = nil) {
            self.status = status
            self.access = access
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "access": access = try json.optional(Access.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("status", status)
                json.member("access", access)
            }
        }
    }
}

extension Geolocation.LocationServices {
    /// The status of location services; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Location services are running.
        public static var running: Self { Self(rawValue: "RUNNING") }
        /// Location services are stopped.
        public static var stopped: Self { Self(rawValue: "STOPPED") }
    }
}

extension Geolocation.LocationServices {
    /// The access to location services; an open set.
    public struct Access: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Location services are enabled.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// Location services are disabled.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// The access is not known.
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    }
}
