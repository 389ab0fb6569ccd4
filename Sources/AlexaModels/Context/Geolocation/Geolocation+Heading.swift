// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Geolocation {
    /// A direction of movement.
    public struct Heading: JSONModel, Hashable {
        /// Degrees from the north, clockwise.
        public var directionInDegrees: Double?
        /// How exact that is, in degrees.
        public var accuracyInDegrees: Double?

        /// Makes one of its members.
        public init(directionInDegrees: Double? = nil, accuracyInDegrees: Double? = nil) {
            self.directionInDegrees = directionInDegrees
            self.accuracyInDegrees = accuracyInDegrees
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
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
        /// Metres a second.
        public var speedInMetersPerSecond: Double?
        /// How exact that is, in metres a second.
        public var accuracyInMetersPerSecond: Double?

        /// Makes one of its members.
        public init(speedInMetersPerSecond: Double? = nil, accuracyInMetersPerSecond: Double? = nil) {
            self.speedInMetersPerSecond = speedInMetersPerSecond
            self.accuracyInMetersPerSecond = accuracyInMetersPerSecond
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
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
