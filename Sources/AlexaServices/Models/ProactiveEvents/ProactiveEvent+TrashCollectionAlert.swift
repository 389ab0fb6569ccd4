// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension ProactiveEvent {
    /// What is collected next.
    public struct TrashCollectionAlert: JSONModel, Hashable {
        /// The collection.
        public var alert: Alert?

        // Made by .ci/models from the properties above.
        public init(alert: Alert? = nil) {
            self.alert = alert
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "alert": alert = try json.optional(Alert.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("alert", alert)
            }
        }
    }
}

extension ProactiveEvent.TrashCollectionAlert {
    /// A collection.
    public struct Alert: JSONModel, Hashable {
        /// What is collected.
        @JSONList public var garbageTypes: [Garbage]
        /// The day.
        public var collectionDayOfWeek: Day?

        // Made by .ci/models from the properties above.
        public init(garbageTypes: [Garbage] = [], collectionDayOfWeek: Day? = nil) {
            self._garbageTypes = JSONList(stated: garbageTypes.isEmpty ? nil : garbageTypes)
            self.collectionDayOfWeek = collectionDayOfWeek
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "garbageTypes": _garbageTypes = JSONList(stated: try json.optionalArray(of: Garbage.self))
                case "collectionDayOfWeek": collectionDayOfWeek = try json.optional(Day.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("garbageTypes", _garbageTypes)
                json.member("collectionDayOfWeek", collectionDayOfWeek)
            }
        }
    }

    /// What is collected; an open set.
    public struct Garbage: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `BOTTLES`.
        public static var bottles: Self { Self(rawValue: "BOTTLES") }
        /// `BULKY`.
        public static var bulky: Self { Self(rawValue: "BULKY") }
        /// `BURNABLE`.
        public static var burnable: Self { Self(rawValue: "BURNABLE") }
        /// `CANS`.
        public static var cans: Self { Self(rawValue: "CANS") }
        /// `CLOTHING`.
        public static var clothing: Self { Self(rawValue: "CLOTHING") }
        /// `COMPOSTABLE`.
        public static var compostable: Self { Self(rawValue: "COMPOSTABLE") }
        /// `CRUSHABLE`.
        public static var crushable: Self { Self(rawValue: "CRUSHABLE") }
        /// `GARDEN_WASTE`.
        public static var gardenWaste: Self { Self(rawValue: "GARDEN_WASTE") }
        /// `GLASS`.
        public static var glass: Self { Self(rawValue: "GLASS") }
        /// `HAZARDOUS`.
        public static var hazardous: Self { Self(rawValue: "HAZARDOUS") }
        /// `HOME_APPLIANCES`.
        public static var homeAppliances: Self { Self(rawValue: "HOME_APPLIANCES") }
        /// `KITCHEN_WASTE`.
        public static var kitchenWaste: Self { Self(rawValue: "KITCHEN_WASTE") }
        /// `LANDFILL`.
        public static var landfill: Self { Self(rawValue: "LANDFILL") }
        /// `PET_BOTTLES`.
        public static var petBottles: Self { Self(rawValue: "PET_BOTTLES") }
        /// `RECYCLABLE_PLASTICS`.
        public static var recyclablePlastics: Self { Self(rawValue: "RECYCLABLE_PLASTICS") }
        /// `WASTE_PAPER`.
        public static var wastePaper: Self { Self(rawValue: "WASTE_PAPER") }
    }

    /// The day of a collection; an open set.
    public struct Day: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// `MONDAY`.
        public static var monday: Self { Self(rawValue: "MONDAY") }
        /// `TUESDAY`.
        public static var tuesday: Self { Self(rawValue: "TUESDAY") }
        /// `WEDNESDAY`.
        public static var wednesday: Self { Self(rawValue: "WEDNESDAY") }
        /// `THURSDAY`.
        public static var thursday: Self { Self(rawValue: "THURSDAY") }
        /// `FRIDAY`.
        public static var friday: Self { Self(rawValue: "FRIDAY") }
        /// `SATURDAY`.
        public static var saturday: Self { Self(rawValue: "SATURDAY") }
        /// `SUNDAY`.
        public static var sunday: Self { Self(rawValue: "SUNDAY") }
    }
}
