// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A device for playback.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-users-available-devices>.
    public struct Device: JSONModel, Hashable {
        /// The id; `nil` for some devices, and not permanent.
        public var id: String?
        /// The name of the device.
        public var name: String?
        /// The type: `Computer`, `Smartphone`, `Speaker`, …; an open set.
        public var type: String?
        /// Whether it is the active device.
        public var isActive: Bool?
        /// Whether its session is private.
        public var isPrivateSession: Bool?
        /// Whether the Web API cannot control it.
        public var isRestricted: Bool?
        /// The volume in percent, 0 to 100.
        public var volumePercent: Int?
        /// Whether its volume can be set.
        public var supportsVolume: Bool?

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "id": id = try json.optionalString()
                case "name": name = try json.optionalString()
                case "type": type = try json.optionalString()
                case "is_active": isActive = try json.optionalBool()
                case "is_private_session": isPrivateSession = try json.optionalBool()
                case "is_restricted": isRestricted = try json.optionalBool()
                case "volume_percent": volumePercent = try json.optionalInt()
                case "supports_volume": supportsVolume = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("id", id)
                json.member("name", name)
                json.member("type", type)
                json.member("is_active", isActive)
                json.member("is_private_session", isPrivateSession)
                json.member("is_restricted", isRestricted)
                json.member("volume_percent", volumePercent)
                json.member("supports_volume", supportsVolume)
            }
        }
    }
}
