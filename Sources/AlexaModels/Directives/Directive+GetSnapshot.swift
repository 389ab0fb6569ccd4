// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Asks the device for a snapshot of its camera.
    public struct GetSnapshot: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.SmartVision.SnapshotProvider.GetSnapshotDirective"
        /// Whether to prefer a new snapshot to a stored one.
        public var preferOnDemandSnapshot: Bool?

        // Made by .ci/models from the properties above.
        public init(preferOnDemandSnapshot: Bool? = nil) {
            self.preferOnDemandSnapshot = preferOnDemandSnapshot
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "preferOnDemandSnapshot": preferOnDemandSnapshot = try json.optionalBool()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("preferOnDemandSnapshot", preferOnDemandSnapshot)
            }
        }
    }
}
