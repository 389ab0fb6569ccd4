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

extension Geolocation {
    /// A height.
    public struct Altitude: JSONModel, Hashable {
        /// Metres above the sea.
        public var altitudeInMeters: Double?
        /// How exact that is, in metres.
        public var accuracyInMeters: Double?

        // Made by .ci/models from the properties above.
        public init(altitudeInMeters: Double? = nil, accuracyInMeters: Double? = nil) {
            self.altitudeInMeters = altitudeInMeters
            self.accuracyInMeters = accuracyInMeters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var altitudeInMeters = Double?.none
            var accuracyInMeters = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "altitudeInMeters": altitudeInMeters = try json.optionalDouble()
                case "accuracyInMeters": accuracyInMeters = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.altitudeInMeters = altitudeInMeters
            self.accuracyInMeters = accuracyInMeters
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
    /// A place.
    public struct Coordinate: JSONModel, Hashable {
        /// The latitude, -90 to 90.
        public var latitudeInDegrees: Double?
        /// The longitude, -180 to 180.
        public var longitudeInDegrees: Double?
        /// The radius around the place, in metres.
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
            var latitudeInDegrees = Double?.none
            var longitudeInDegrees = Double?.none
            var accuracyInMeters = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "latitudeInDegrees": latitudeInDegrees = try json.optionalDouble()
                case "longitudeInDegrees": longitudeInDegrees = try json.optionalDouble()
                case "accuracyInMeters": accuracyInMeters = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.latitudeInDegrees = latitudeInDegrees
            self.longitudeInDegrees = longitudeInDegrees
            self.accuracyInMeters = accuracyInMeters
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
        /// Degrees from the north, clockwise.
        public var directionInDegrees: Double?
        /// How exact that is, in degrees.
        public var accuracyInDegrees: Double?

        // Made by .ci/models from the properties above.
        public init(directionInDegrees: Double? = nil, accuracyInDegrees: Double? = nil) {
            self.directionInDegrees = directionInDegrees
            self.accuracyInDegrees = accuracyInDegrees
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var directionInDegrees = Double?.none
            var accuracyInDegrees = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "directionInDegrees": directionInDegrees = try json.optionalDouble()
                case "accuracyInDegrees": accuracyInDegrees = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.directionInDegrees = directionInDegrees
            self.accuracyInDegrees = accuracyInDegrees
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
        /// Metres a second.
        public var speedInMetersPerSecond: Double?
        /// How exact that is, in metres a second.
        public var accuracyInMetersPerSecond: Double?

        // Made by .ci/models from the properties above.
        public init(speedInMetersPerSecond: Double? = nil, accuracyInMetersPerSecond: Double? = nil) {
            self.speedInMetersPerSecond = speedInMetersPerSecond
            self.accuracyInMetersPerSecond = accuracyInMetersPerSecond
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var speedInMetersPerSecond = Double?.none
            var accuracyInMetersPerSecond = Double?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "speedInMetersPerSecond": speedInMetersPerSecond = try json.optionalDouble()
                case "accuracyInMetersPerSecond": accuracyInMetersPerSecond = try json.optionalDouble()
                default: try json.skip()
                }
            }
            self.speedInMetersPerSecond = speedInMetersPerSecond
            self.accuracyInMetersPerSecond = accuracyInMetersPerSecond
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
    /// Whether the user shares the place.
    public struct LocationServices: JSONModel, Hashable {
        /// Whether the device knows the place now.
        public var status: Status?
        /// Whether the skill may know it.
        public var access: Access?

        // Made by .ci/models from the properties above.
        public init(status: Status? = nil, access: Access? = nil) {
            self.status = status
            self.access = access
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var status = Status?.none
            var access = Access?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "status": status = try json.optional(Status.self)
                case "access": access = try json.optional(Access.self)
                default: try json.skip()
                }
            }
            self.status = status
            self.access = access
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
    /// Whether a device knows its place; an open set.
    public struct Status: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It does.
        public static var running: Self { Self(rawValue: "RUNNING") }
        /// It does not.
        public static var stopped: Self { Self(rawValue: "STOPPED") }
    }
}

extension Geolocation.LocationServices {
    /// Whether the skill may know the place; an open set.
    public struct Access: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// It may.
        public static var enabled: Self { Self(rawValue: "ENABLED") }
        /// It may not.
        public static var disabled: Self { Self(rawValue: "DISABLED") }
        /// Nobody knows.
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    }
}
