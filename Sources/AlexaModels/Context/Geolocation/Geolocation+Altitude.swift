// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
