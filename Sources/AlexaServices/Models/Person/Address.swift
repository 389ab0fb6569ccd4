// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The address of a device, as its user entered it in the Alexa app. Each part may be missing.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/custom-skills/device-address-api.html>.
    public struct Address: JSONModel, Hashable {
        /// The first line.
        public var addressLine1: PersonalText?
        /// The second line.
        public var addressLine2: PersonalText?
        /// The third line.
        public var addressLine3: PersonalText?
        /// The city.
        public var city: PersonalText?
        /// The district or county.
        public var districtOrCounty: PersonalText?
        /// The state or region.
        public var stateOrRegion: PersonalText?
        /// The postal code.
        public var postalCode: PersonalText?
        /// The country, two letters (ISO 3166-1 alpha-2).
        public var countryCode: PersonalText?

        // Made by .ci/models from the properties above.
        public init(
            addressLine1: PersonalText? = nil, addressLine2: PersonalText? = nil, addressLine3: PersonalText? = nil,
            city: PersonalText? = nil, districtOrCounty: PersonalText? = nil, stateOrRegion: PersonalText? = nil,
            postalCode: PersonalText? = nil, countryCode: PersonalText? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.districtOrCounty = districtOrCounty
            self.stateOrRegion = stateOrRegion
            self.postalCode = postalCode
            self.countryCode = countryCode
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "addressLine1": addressLine1 = try json.optional(PersonalText.self)
                case "addressLine2": addressLine2 = try json.optional(PersonalText.self)
                case "addressLine3": addressLine3 = try json.optional(PersonalText.self)
                case "city": city = try json.optional(PersonalText.self)
                case "districtOrCounty": districtOrCounty = try json.optional(PersonalText.self)
                case "stateOrRegion": stateOrRegion = try json.optional(PersonalText.self)
                case "postalCode": postalCode = try json.optional(PersonalText.self)
                case "countryCode": countryCode = try json.optional(PersonalText.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("addressLine1", addressLine1)
                json.member("addressLine2", addressLine2)
                json.member("addressLine3", addressLine3)
                json.member("city", city)
                json.member("districtOrCounty", districtOrCounty)
                json.member("stateOrRegion", stateOrRegion)
                json.member("postalCode", postalCode)
                json.member("countryCode", countryCode)
            }
        }
    }
}
