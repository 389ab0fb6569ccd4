// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of the device and of Alexa when the request was sent.
///
/// All but ``system`` keep their bytes and are read when asked for; `context.$viewport.problems` says what was wrong
/// with one. `Display`, which APL superseded, and `Experimentation` have no model: ``RequestEnvelope/body`` has them.
public struct Context: JSONModel, Hashable {
    /// The skill, user, person and device of the request, and access to Alexa's APIs.
    public var system: SystemState?
    /// The screen of the device.
    @Raw public var viewport: Viewport?
    /// All screens of the device, among them character displays.
    @Raw public var viewports: [TypedViewport]?
    /// The APL document on the screen.
    @Raw public var apl: APLState?
    /// The documents that share the screen.
    @Raw public var presentation: PresentationState?
    /// The state of the audio player.
    @Raw public var audioPlayer: PlaybackState?
    /// The device's location; sent only with the user's permission.
    @Raw public var geolocation: Geolocation?
    /// The APL extensions that the device supports.
    @Raw public var extensions: ExtensionsState?
    /// The skill's widgets that are installed on the device.
    @Raw public var dataStorePackages: PackageManagerState?
    /// The support for opening apps on the device and sending them to the user's phone.
    @Raw public var appLink: AppLinkState?
    /// The state of the car; present when the device is part of one.
    @Raw public var automotive: AutomotiveState?
    /// The user's advertising id and tracking preference.
    @Raw public var advertising: AdvertisingState?
}

extension Context {
    public init(
        system: SystemState? = nil, viewport: Viewport? = nil, viewports: [TypedViewport]? = nil, apl: APLState? = nil,
        presentation: PresentationState? = nil, audioPlayer: PlaybackState? = nil, geolocation: Geolocation? = nil,
        extensions: ExtensionsState? = nil, dataStorePackages: PackageManagerState? = nil, appLink: AppLinkState? = nil,
        automotive: AutomotiveState? = nil, advertising: AdvertisingState? = nil
    ) {
        self.init(
            system: system, viewport: Raw(wrappedValue: viewport), viewports: Raw(wrappedValue: viewports),
            apl: Raw(wrappedValue: apl), presentation: Raw(wrappedValue: presentation),
            audioPlayer: Raw(wrappedValue: audioPlayer), geolocation: Raw(wrappedValue: geolocation),
            extensions: Raw(wrappedValue: extensions), dataStorePackages: Raw(wrappedValue: dataStorePackages),
            appLink: Raw(wrappedValue: appLink), automotive: Raw(wrappedValue: automotive),
            advertising: Raw(wrappedValue: advertising))
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var system: SystemState?
        var viewport = Raw<Viewport>()
        var viewports = Raw<[TypedViewport]>()
        var apl = Raw<APLState>()
        var presentation = Raw<PresentationState>()
        var audioPlayer = Raw<PlaybackState>()
        var geolocation = Raw<Geolocation>()
        var extensions = Raw<ExtensionsState>()
        var dataStorePackages = Raw<PackageManagerState>()
        var appLink = Raw<AppLinkState>()
        var automotive = Raw<AutomotiveState>()
        var advertising = Raw<AdvertisingState>()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "System": system = try json.optional(SystemState.self)
            case "Viewport": viewport = try Raw(from: &json)
            case "Viewports": viewports = try Raw(from: &json)
            case "Alexa.Presentation.APL": apl = try Raw(from: &json)
            case "Alexa.Presentation": presentation = try Raw(from: &json)
            case "AudioPlayer": audioPlayer = try Raw(from: &json)
            case "Geolocation": geolocation = try Raw(from: &json)
            case "Extensions": extensions = try Raw(from: &json)
            case "Alexa.DataStore.PackageManager": dataStorePackages = try Raw(from: &json)
            case "AppLink": appLink = try Raw(from: &json)
            case "Automotive": automotive = try Raw(from: &json)
            case "Advertising": advertising = try Raw(from: &json)
            default: try json.skip()
            }
        }
        self.init(
            system: system, viewport: viewport, viewports: viewports, apl: apl, presentation: presentation,
            audioPlayer: audioPlayer, geolocation: geolocation, extensions: extensions,
            dataStorePackages: dataStorePackages, appLink: appLink, automotive: automotive, advertising: advertising)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("System", system)
            json.member("Viewport", $viewport)
            json.member("Viewports", $viewports)
            json.member("Alexa.Presentation.APL", $apl)
            json.member("Alexa.Presentation", $presentation)
            json.member("AudioPlayer", $audioPlayer)
            json.member("Geolocation", $geolocation)
            json.member("Extensions", $extensions)
            json.member("Alexa.DataStore.PackageManager", $dataStorePackages)
            json.member("AppLink", $appLink)
            json.member("Automotive", $automotive)
            json.member("Advertising", $advertising)
        }
    }
}
