// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The support for opening apps on the device and sending them to the user's phone.
public struct AppLinkState: JSONModel, Hashable {
    /// The app catalogs that the device supports.
    @JSONList public var supportedCatalogTypes: [Catalog]
    /// The apps that can be opened on the device.
    public var directLaunch: DirectLaunch?
    /// Present when apps can be sent to the user's phone.
    public var sendToDevice: JSON?

    // Made by .ci/models from the properties above.
    public init(supportedCatalogTypes: [Catalog] = [], directLaunch: DirectLaunch? = nil, sendToDevice: JSON? = nil) {
        self._supportedCatalogTypes = JSONList(stated: supportedCatalogTypes.isEmpty ? nil : supportedCatalogTypes)
        self.directLaunch = directLaunch
        self.sendToDevice = sendToDevice
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "supportedCatalogTypes":
                _supportedCatalogTypes = JSONList(stated: try json.optionalArray(of: Catalog.self))
            case "directLaunch": directLaunch = try json.optional(DirectLaunch.self)
            case "sendToDevice": sendToDevice = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("supportedCatalogTypes", _supportedCatalogTypes)
            json.member("directLaunch", directLaunch)
            json.member("sendToDevice", sendToDevice)
        }
    }
}

extension AppLinkState {
    /// The apps that can be opened on the device, by catalog.
    public struct DirectLaunch: JSONModel, Hashable {
        /// Apps of the App Store.
        public var iosAppStore: JSON?  // "IOS_APP_STORE"
        /// Apps of Google Play.
        public var googlePlayStore: JSON?  // "GOOGLE_PLAY_STORE"

        // Made by .ci/models from the properties above.
        public init(iosAppStore: JSON? = nil, googlePlayStore: JSON? = nil) {
            self.iosAppStore = iosAppStore
            self.googlePlayStore = googlePlayStore
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
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

extension AppLinkState {
    /// A catalog of apps; an open set.
    public struct Catalog: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The App Store.
        public static var iosAppStore: Self { Self(rawValue: "IOS_APP_STORE") }
        /// Google Play.
        public static var googlePlayStore: Self { Self(rawValue: "GOOGLE_PLAY_STORE") }
    }
}
