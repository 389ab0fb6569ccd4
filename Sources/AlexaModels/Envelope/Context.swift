// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The state of the device and of Alexa when the request was sent.
///
/// All but ``system`` keep their bytes and are read when asked for; `context.$viewport.problems` says what was wrong
/// with one. `Display`, which APL superseded, and `Experimentation` have no model: ``RequestEnvelope/body`` has them.
public struct Context: JSONModel, Hashable {
    /// Who and what the request is about.
    public var system: SystemState?
    /// The screen.
    @Kept public var viewport: Viewport?
    /// All screens of the device, among them character displays.
    @Kept public var viewports: [TypedViewport]?
    /// The document of APL on the screen.
    @Kept public var apl: APLState?
    /// The documents that share the screen.
    @Kept public var presentation: PresentationState?
    /// What the audio player does.
    @Kept public var audioPlayer: PlaybackState?
    /// Where the device is. Only with the user's permission.
    @Kept public var geolocation: Geolocation?
    /// The extensions of APL that the device has.
    @Kept public var extensions: ExtensionsState?
    /// The widgets of the skill on the device.
    @Kept public var dataStorePackages: PackageManagerState?
    /// Whether apps can be opened on the device or sent to the user's phone.
    @Kept public var appLink: AppLinkState?
    /// Present when the device is part of a car.
    @Kept public var automotive: AutomotiveState?
    /// The user's id for advertisements.
    @Kept public var advertising: AdvertisingState?
}

extension Context {
    /// Makes one of its members.
    public init(
        system: SystemState? = nil, viewport: Viewport? = nil, viewports: [TypedViewport]? = nil, apl: APLState? = nil,
        presentation: PresentationState? = nil, audioPlayer: PlaybackState? = nil, geolocation: Geolocation? = nil,
        extensions: ExtensionsState? = nil, dataStorePackages: PackageManagerState? = nil, appLink: AppLinkState? = nil,
        automotive: AutomotiveState? = nil, advertising: AdvertisingState? = nil
    ) {
        self.init(
            system: system, viewport: Kept(wrappedValue: viewport), viewports: Kept(wrappedValue: viewports),
            apl: Kept(wrappedValue: apl), presentation: Kept(wrappedValue: presentation),
            audioPlayer: Kept(wrappedValue: audioPlayer), geolocation: Kept(wrappedValue: geolocation),
            extensions: Kept(wrappedValue: extensions), dataStorePackages: Kept(wrappedValue: dataStorePackages),
            appLink: Kept(wrappedValue: appLink), automotive: Kept(wrappedValue: automotive),
            advertising: Kept(wrappedValue: advertising))
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var system: SystemState?
        var viewport = Kept<Viewport>()
        var viewports = Kept<[TypedViewport]>()
        var apl = Kept<APLState>()
        var presentation = Kept<PresentationState>()
        var audioPlayer = Kept<PlaybackState>()
        var geolocation = Kept<Geolocation>()
        var extensions = Kept<ExtensionsState>()
        var dataStorePackages = Kept<PackageManagerState>()
        var appLink = Kept<AppLinkState>()
        var automotive = Kept<AutomotiveState>()
        var advertising = Kept<AdvertisingState>()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "System": system = try json.optional(SystemState.self)
            case "Viewport": viewport = try Kept(from: &json)
            case "Viewports": viewports = try Kept(from: &json)
            case "Alexa.Presentation.APL": apl = try Kept(from: &json)
            case "Alexa.Presentation": presentation = try Kept(from: &json)
            case "AudioPlayer": audioPlayer = try Kept(from: &json)
            case "Geolocation": geolocation = try Kept(from: &json)
            case "Extensions": extensions = try Kept(from: &json)
            case "Alexa.DataStore.PackageManager": dataStorePackages = try Kept(from: &json)
            case "AppLink": appLink = try Kept(from: &json)
            case "Automotive": automotive = try Kept(from: &json)
            case "Advertising": advertising = try Kept(from: &json)
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
