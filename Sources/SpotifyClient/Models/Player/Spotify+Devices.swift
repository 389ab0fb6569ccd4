// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The devices that are available for playback.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-users-available-devices>.
    public struct Devices: JSONModel, Hashable {
        /// The devices.
        @JSONList public var devices: [Spotify.Device]

        /// Creates a value whose properties are `nil` or empty.
        public init() {}

        // Made by .ci/models from the properties above.
        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "devices": _devices = JSONList(stated: try json.optionalArray(of: Spotify.Device.self))
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("devices", _devices)
            }
        }
    }
}
