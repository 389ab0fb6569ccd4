// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The units for distances on a device; an open set.
    public struct DistanceUnits: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Kilometres and metres.
        public static var metric: Self { Self(rawValue: "METRIC") }
        /// Miles and feet.
        public static var imperial: Self { Self(rawValue: "IMPERIAL") }
    }

    /// The unit for temperatures on a device; an open set.
    public struct TemperatureUnit: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Degrees Celsius.
        public static var celsius: Self { Self(rawValue: "CELSIUS") }
        /// Degrees Fahrenheit.
        public static var fahrenheit: Self { Self(rawValue: "FAHRENHEIT") }
    }
}
