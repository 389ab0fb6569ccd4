// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

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
