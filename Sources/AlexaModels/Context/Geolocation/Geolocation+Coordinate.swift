// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Geolocation {
    /// A place.
    public struct Coordinate: JSONModel, Hashable {
        /// The latitude, -90 to 90.
        public var latitudeInDegrees: Double?
        /// The longitude, -180 to 180.
        public var longitudeInDegrees: Double?
        /// The radius around the place, in metres.
        public var accuracyInMeters: Double?

        /// Makes one of its members.
        public init(
            latitudeInDegrees: Double? = nil, longitudeInDegrees: Double? = nil, accuracyInMeters: Double? = nil
        ) {
            self.latitudeInDegrees = latitudeInDegrees
            self.longitudeInDegrees = longitudeInDegrees
            self.accuracyInMeters = accuracyInMeters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
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
