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
