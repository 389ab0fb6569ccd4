// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Offers the user to install a widget. Seen in Amazon's samples, in no model of theirs.
    public struct InstallPackage: JSONModel, Hashable {
        /// The wire's `type`.
        public static let type = "Alexa.DataStore.PackageManager.InstallPackage"
        /// The widget.
        public var dataStorePackage: JSON?

        // Made by .ci/models from the properties above.
        public init(dataStorePackage: JSON? = nil) {
            self.dataStorePackage = dataStorePackage
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            var dataStorePackage = JSON?.none
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "dataStorePackage": dataStorePackage = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
            self.dataStorePackage = dataStorePackage
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("dataStorePackage", dataStorePackage)
            }
        }
    }
}
