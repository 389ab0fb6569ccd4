// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A permission that the user grants to the skill, by its name in the skill's manifest; an open set.
///
/// Source: <https://developer.amazon.com/docs/alexa/custom-skills/configure-permissions-for-customer-information-in-your-skill.html>.
public struct AlexaPermission: RawRepresentable, Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
    /// The name in the manifest's `permissions`.
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { rawValue = value }

    /// The device's address.
    public static let fullAddress: Self = "alexa::devices:all:address:full:read"
    /// The country and the postal code of the device's address. The manifest's name has one colon after `alexa`.
    public static let countryAndPostalCode: Self = "alexa:devices:all:address:country_and_postal_code:read"
    /// The full name.
    public static let name: Self = "alexa::profile:name:read"
    /// The given name.
    public static let givenName: Self = "alexa::profile:given_name:read"
    /// The e-mail address.
    public static let email: Self = "alexa::profile:email:read"
    /// The number of the mobile telephone.
    public static let mobileNumber: Self = "alexa::profile:mobile_number:read"
    /// Who speaks. It has no consent card: the user switches it on in the Alexa app.
    public static let personID: Self = "alexa::person_id:read"
    /// Reminders.
    public static let reminders: Self = "alexa::alerts:reminders:skill:readwrite"
    /// Timers.
    public static let timers: Self = "alexa::alerts:timers:skill:readwrite"
    /// Notifications, which proactive events are.
    public static let notifications: Self = "alexa::devices:all:notifications:write"
    /// The position of a device that moves; it comes with the request.
    public static let geolocation: Self = "alexa::devices:all:geolocation:read"

    /// The name on the card that asks the user (`AskForPermissionsConsent`). For addresses it is another one than in the manifest.
    public var nameOnCard: String {
        switch self {
        case .fullAddress: "read::alexa:device:all:address"
        case .countryAndPostalCode: "read::alexa:device:all:address:country_and_postal_code"
        default: rawValue
        }
    }

    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension AlexaPermission: CustomStringConvertible {
    /// The name in the manifest.
    public var description: String { rawValue }
}
