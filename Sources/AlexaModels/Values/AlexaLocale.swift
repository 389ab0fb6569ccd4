// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A language with its country, for instance `en-GB`; an open set.
public struct AlexaLocale: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `ar-SA`.
    public static var arSA: Self { Self(rawValue: "ar-SA") }
    /// `de-DE`.
    public static var deDE: Self { Self(rawValue: "de-DE") }
    /// `en-AU`.
    public static var enAU: Self { Self(rawValue: "en-AU") }
    /// `en-CA`.
    public static var enCA: Self { Self(rawValue: "en-CA") }
    /// `en-GB`.
    public static var enGB: Self { Self(rawValue: "en-GB") }
    /// `en-IN`.
    public static var enIN: Self { Self(rawValue: "en-IN") }
    /// `en-US`.
    public static var enUS: Self { Self(rawValue: "en-US") }
    /// `es-ES`.
    public static var esES: Self { Self(rawValue: "es-ES") }
    /// `es-MX`.
    public static var esMX: Self { Self(rawValue: "es-MX") }
    /// `es-US`.
    public static var esUS: Self { Self(rawValue: "es-US") }
    /// `fr-CA`.
    public static var frCA: Self { Self(rawValue: "fr-CA") }
    /// `fr-FR`.
    public static var frFR: Self { Self(rawValue: "fr-FR") }
    /// `hi-IN`.
    public static var hiIN: Self { Self(rawValue: "hi-IN") }
    /// `it-IT`.
    public static var itIT: Self { Self(rawValue: "it-IT") }
    /// `ja-JP`.
    public static var jaJP: Self { Self(rawValue: "ja-JP") }
    /// `nl-NL`.
    public static var nlNL: Self { Self(rawValue: "nl-NL") }
    /// `pt-BR`.
    public static var ptBR: Self { Self(rawValue: "pt-BR") }

    /// The language, for instance `en`.
    public var language: String { String(rawValue.prefix { $0 != "-" && $0 != "_" }) }
    /// The country, for instance `GB`; `nil` if there is none.
    public var region: String? {
        let rest = rawValue.drop { $0 != "-" && $0 != "_" }.dropFirst()
        return rest.isEmpty ? nil : String(rest)
    }
}
