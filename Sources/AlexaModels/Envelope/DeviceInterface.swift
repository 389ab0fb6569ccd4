// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An interface that a device supports; an open set.
public struct DeviceInterface: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Shows visual documents.
    public static var apl: Self { Self(rawValue: "Alexa.Presentation.APL") }
    /// Shows text on a character display.
    public static var aplt: Self { Self(rawValue: "Alexa.Presentation.APLT") }
    /// Runs web applications.
    public static var html: Self { Self(rawValue: "Alexa.Presentation.HTML") }
    /// Plays long audio streams.
    public static var audioPlayer: Self { Self(rawValue: "AudioPlayer") }
    /// Plays video.
    public static var videoApp: Self { Self(rawValue: "VideoApp") }
    /// Shows templates; superseded by ``apl``.
    public static var display: Self { Self(rawValue: "Display") }
    /// Sends its location.
    public static var geolocation: Self { Self(rawValue: "Geolocation") }
    /// Guides a driver.
    public static var navigation: Self { Self(rawValue: "Navigation") }
    /// Opens apps.
    public static var appLink: Self { Self(rawValue: "AppLink") }
    /// Plays advertisements.
    public static var advertisement: Self { Self(rawValue: "Alexa.Advertisement") }
    /// Shows widgets and stores their data.
    public static var dataStore: Self { Self(rawValue: "Alexa.DataStore.PackageManager") }
}
