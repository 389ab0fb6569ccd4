// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Stops listening for events of gadgets.
    public struct StopEventHandler: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "CustomInterfaceController.StopEventHandler"
        /// The token of the directive that started it.
        public var token: String?

        // Made by .ci/models from the properties above.
        public init(token: String? = nil) {
            self.token = token
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "token": token = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("token", token)
            }
        }
    }
}
