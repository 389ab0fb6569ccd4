// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension ConnectionTask {
    /// A place, for tasks.
    public struct PostalAddress: Sendable, Hashable {
        /// The street and the number.
        public var streetAddress: String?
        /// The town.
        public var locality: String?
        /// The state or the county.
        public var region: String?
        /// The postal code.
        public var postalCode: String?
        /// The country, for instance `US`.
        public var country: String?

        /// Makes one of its members.
        public init(
            streetAddress: String? = nil, locality: String? = nil, region: String? = nil, postalCode: String? = nil,
            country: String? = nil
        ) {
            self.streetAddress = streetAddress
            self.locality = locality
            self.region = region
            self.postalCode = postalCode
            self.country = country
        }

        var json: JSON {
            entity(
                "PostalAddress",
                [
                    "streetAddress": streetAddress.map(JSON.string), "locality": locality.map(JSON.string),
                    "region": region.map(JSON.string), "postalCode": postalCode.map(JSON.string),
                    "country": country.map(JSON.string),
                ])
        }
    }
}
