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
