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

        /// Makes one of its members.
        public init(altitudeInMeters: Double? = nil, accuracyInMeters: Double? = nil) {
            self.altitudeInMeters = altitudeInMeters
            self.accuracyInMeters = accuracyInMeters
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
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
