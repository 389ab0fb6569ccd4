// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Directive {
    /// Offers the user to install a widget. Amazon's samples use it; Amazon's SDK models lack it.
    public struct InstallPackage: JSONModel, Hashable {
        /// The value of `type` in the JSON.
        public static let type = "Alexa.DataStore.PackageManager.InstallPackage"
        /// The widget's package id.
        public var dataStorePackage: JSON?

        // Made by .ci/models from the properties above.
        public init(dataStorePackage: JSON? = nil) {
            self.dataStorePackage = dataStorePackage
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let member = try json.nextKey() {
                switch member {
                case "dataStorePackage": dataStorePackage = try json.optional(JSON.self)
                default: try json.skip()
                }
            }
        }

        public func write(to json: inout JSONWriter) {
            json.object { json in
                json.member("type", Self.type)
                json.member("dataStorePackage", dataStorePackage)
            }
        }
    }
}
