// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// The devices that can play now.
    ///
    /// Source: <https://developer.spotify.com/documentation/web-api/reference/get-a-users-available-devices>.
    public struct Devices: JSONModel, Hashable {
        /// The devices.
        public var devices: [Spotify.Device] {
            get { devicesAsSent ?? [] }
            set { devicesAsSent = newValue }
        }

        // Absent and empty differ on the wire, so that what is written is what was read.
        private var devicesAsSent: [Spotify.Device]?

        /// Makes an empty one; every member can be set.
        public init() {}

        public init(from json: inout JSONReader) throws(JSONError) {
            self.init()
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "devices": devicesAsSent = try json.optionalList(of: Spotify.Device.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("devices", devicesAsSent)
            }
        }
    }
}
