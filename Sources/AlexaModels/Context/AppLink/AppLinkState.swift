// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Whether apps can be opened on the device or sent to the user's phone.
public struct AppLinkState: JSONModel, Hashable {
    /// The catalogs of apps that the device knows.
    public var supportedCatalogTypes: [Catalog] {
        get { listedSupportedCatalogTypes.value }
        set { listedSupportedCatalogTypes.value = newValue }
    }
    private var listedSupportedCatalogTypes = Listed<[Catalog]>()
    /// The apps that can be opened on the device.
    public var directLaunch: DirectLaunch?
    /// Present when apps can be sent to the user's phone.
    public var sendToDevice: JSON?

    /// Makes one of its members.
    public init(supportedCatalogTypes: [Catalog] = [], directLaunch: DirectLaunch? = nil, sendToDevice: JSON? = nil) {
        self.directLaunch = directLaunch
        self.sendToDevice = sendToDevice
        self.supportedCatalogTypes = supportedCatalogTypes
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "supportedCatalogTypes":
                listedSupportedCatalogTypes = Listed(stated: try json.optionalArray(of: Catalog.self))
            case "directLaunch": directLaunch = try json.optional(DirectLaunch.self)
            case "sendToDevice": sendToDevice = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("supportedCatalogTypes", listedSupportedCatalogTypes.stated)
            json.member("directLaunch", directLaunch)
            json.member("sendToDevice", sendToDevice)
        }
    }
}

extension AppLinkState {
    /// The apps that can be opened on the device, by catalog.
    public struct DirectLaunch: JSONModel, Hashable {
        /// Apps of the App Store.
        public var iosAppStore: JSON?
        /// Apps of Google Play.
        public var googlePlayStore: JSON?

        /// Makes one of its members.
        public init(iosAppStore: JSON? = nil, googlePlayStore: JSON? = nil) {
            self.iosAppStore = iosAppStore
            self.googlePlayStore = googlePlayStore
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "IOS_APP_STORE": iosAppStore = try json.optional(JSON.self)
                case "GOOGLE_PLAY_STORE": googlePlayStore = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("IOS_APP_STORE", iosAppStore)
                json.member("GOOGLE_PLAY_STORE", googlePlayStore)
            }
        }
    }
}
