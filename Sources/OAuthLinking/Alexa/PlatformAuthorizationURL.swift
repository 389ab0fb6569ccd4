// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Where the user gives consent in your own app, on one platform.
public struct PlatformAuthorizationURL: Sendable, Hashable, JSONModel {
    /// A platform. The set is open.
    public struct Platform: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// iOS
        public static let iOS = Platform(rawValue: "iOS")
        /// Android
        public static let android = Platform(rawValue: "Android")
    }

    /// The platform.
    public var platform: Platform
    /// The URL, universal link or scheme that opens your app.
    public var authorizationURL: String

    public init(_ platform: Platform, authorizationURL: String) {
        self.platform = platform
        self.authorizationURL = authorizationURL
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var (platform, url): (String?, String?)
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "platformType": platform = try json.optionalString()
            case "platformAuthorizationUrl": url = try json.optionalString()
            default: try json.skip()
            }
        }
        guard let platform else { throw json.error(.missing("platformType")) }
        guard let url else { throw json.error(.missing("platformAuthorizationUrl")) }
        self.init(Platform(rawValue: platform), authorizationURL: url)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("platformType", platform)
            json.member("platformAuthorizationUrl", authorizationURL)
        }
    }
}
