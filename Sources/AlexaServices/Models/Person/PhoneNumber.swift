// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// The number of a mobile telephone.
    public struct PhoneNumber: JSONModel, Hashable {
        /// The country's code, for instance `+1`.
        public var countryCode: PersonalText?
        /// The number in the country, in any form that the user entered.
        public var phoneNumber: PersonalText?

        // Made by .ci/models from the properties above.
        public init(countryCode: PersonalText? = nil, phoneNumber: PersonalText? = nil) {
            self.countryCode = countryCode
            self.phoneNumber = phoneNumber
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "countryCode": countryCode = try json.optional(PersonalText.self)
                case "phoneNumber": phoneNumber = try json.optional(PersonalText.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("countryCode", countryCode)
                json.member("phoneNumber", phoneNumber)
            }
        }
    }
}
