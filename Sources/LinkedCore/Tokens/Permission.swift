// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A permission that a user grants a skill in the Alexa app, by its name in the skill's manifest, for instance
/// `alexa::profile:email:read`.
///
/// The set is open: Alexa adds permissions.
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/configure-permissions-for-customer-information-in-your-skill.html>
public struct Permission: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible,
    Comparable
{
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { self.rawValue = value }
    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Permission {
    /// Reads the device's full address.
    public static var fullAddress: Self { "alexa::devices:all:address:full:read" }
    /// Reads the country and the postal code of the device's address. Its name has one colon after `alexa`.
    public static var countryAndPostalCode: Self { "alexa:devices:all:address:country_and_postal_code:read" }
    /// Reads where the device is now.
    public static var geolocation: Self { "alexa::devices:all:geolocation:read" }
    /// Reads the full name of the user, or of the recognised speaker.
    public static var name: Self { "alexa::profile:name:read" }
    /// Reads the first name of the user, or of the recognised speaker.
    public static var givenName: Self { "alexa::profile:given_name:read" }
    /// Reads the user's e-mail address.
    public static var email: Self { "alexa::profile:email:read" }
    /// Reads the phone number of the user, or of the recognised speaker.
    public static var mobileNumber: Self { "alexa::profile:mobile_number:read" }
    /// Recognises the person who speaks. There is no card for it: the user switches it on in the Alexa app.
    public static var personID: Self { "alexa::person_id:read" }
    /// Makes, reads, changes and removes the skill's own reminders.
    public static var reminders: Self { "alexa::alerts:reminders:skill:readwrite" }
    /// Makes, reads, pauses and removes the skill's own timers.
    public static var timers: Self { "alexa::alerts:timers:skill:readwrite" }
    /// Sends notifications: proactive events.
    public static var notifications: Self { "alexa::devices:all:notifications:write" }

    /// The name by which the AskForPermissionsConsent card asks for it. It is the name in the manifest, except for the two
    /// permissions of the device's address, which have older names there.
    ///
    /// Source: <https://developer.amazon.com/en-US/docs/alexa/custom-skills/device-address-api.html>
    public var nameOnCard: String {
        switch self {
        case .fullAddress: "read::alexa:device:all:address"
        case .countryAndPostalCode: "read::alexa:device:all:address:country_and_postal_code"
        default: rawValue
        }
    }

    /// Makes the permission that the AskForPermissionsConsent card asks for with a name.
    public init(nameOnCard: String) {
        self =
            switch nameOnCard {
            case Self.fullAddress.nameOnCard: .fullAddress
            case Self.countryAndPostalCode.nameOnCard: .countryAndPostalCode
            default: Self(nameOnCard)
            }
    }
}
