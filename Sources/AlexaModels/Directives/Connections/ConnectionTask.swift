// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A task that Alexa or another skill offers.
public struct ConnectionTask: Sendable, Hashable {
    /// The task's name, for instance `connection://AMAZON.PrintPDF/1`.
    public var uri: String
    /// The input of the task.
    public var input: JSON

    /// Creates a task of any kind.
    public init(uri: String, input: JSON) {
        self.uri = uri
        self.input = input
    }

    /// Creates one of Alexa's own tasks; its input names its type as in JSON-LD.
    private init(_ name: String, _ members: KeyValuePairs<String, JSON?>) {
        uri = "connection://AMAZON.\(name)/1"
        input = Self.entity(name + "Request", members)
    }

    static func entity(_ type: String, _ members: KeyValuePairs<String, JSON?>) -> JSON {
        var entity: JSON = ["@type": .string(type), "@version": "1"]
        for (key, value) in members { if let value { entity[key] = value } }
        return entity
    }
}

extension ConnectionTask {
    /// Prints an image on the user's printer.
    ///
    /// - Parameter imageType: `JPG` or `JPEG`.
    public static func printImage(title: String, url: String, imageType: String, description: String? = nil) -> Self {
        Self(
            "PrintImage",
            [
                "title": .string(title), "url": .string(url), "imageType": .string(imageType),
                "description": description.map(JSON.string),
            ])
    }

    /// Prints a PDF document on the user's printer.
    public static func printPDF(title: String, url: String, description: String? = nil) -> Self {
        Self(
            "PrintPDF",
            ["title": .string(title), "url": .string(url), "description": description.map(JSON.string)])
    }

    /// Prints a web page on the user's printer.
    public static func printWebPage(title: String, url: String, description: String? = nil) -> Self {
        Self(
            "PrintWebPage",
            ["title": .string(title), "url": .string(url), "description": description.map(JSON.string)])
    }

    /// Books a table at a restaurant.
    ///
    /// - Parameter startTime: The time of the reservation, in ISO 8601.
    public static func reserveTable(
        at restaurant: String, location: PostalAddress, startTime: String? = nil, partySize: Int? = nil
    ) -> Self {
        Self(
            "ScheduleFoodEstablishmentReservation",
            [
                "startTime": startTime.map(JSON.string),
                "partySize": partySize.map { .string(String($0)) },
                "restaurant": entity("Restaurant", ["name": .string(restaurant), "location": location.json]),
            ])
    }

    /// Books a taxi.
    ///
    /// - Parameter pickupTime: The time of the pickup, in ISO 8601.
    public static func reserveTaxi(
        from pickup: PostalAddress? = nil, to dropOff: PostalAddress? = nil, pickupTime: String? = nil,
        partySize: Int? = nil
    ) -> Self {
        Self(
            "ScheduleTaxiReservation",
            [
                "pickupTime": pickupTime.map(JSON.string),
                "partySize": partySize.map { .string(String($0)) },
                "pickupLocation": pickup?.json, "dropOffLocation": dropOff?.json,
            ])
    }
}

extension ConnectionTask {
    /// A postal address, for tasks.
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
