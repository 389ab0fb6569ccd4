// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The usages of a widget.
public struct PackageUsages: JSONModel, Hashable {
    /// The widget's package id.
    public var packageID: String?
    /// The package's version.
    public var packageVersion: String?
    /// The usages.
    @JSONList public var usages: [PackageUsage]

    // Made by .ci/models from the properties above.
    public init(packageID: String? = nil, packageVersion: String? = nil, usages: [PackageUsage] = []) {
        self.packageID = packageID
        self.packageVersion = packageVersion
        self._usages = JSONList(stated: usages.isEmpty ? nil : usages)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "packageVersion": packageVersion = try json.optionalString()
            case "usages": _usages = JSONList(stated: try json.optionalArray(of: PackageUsage.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("packageId", packageID)
            json.member("packageVersion", packageVersion)
            json.member("usages", _usages)
        }
    }
}

/// A usage of a widget: an instance at a location.
public struct PackageUsage: JSONModel, Hashable {
    /// The location.
    public var location: Location?
    /// The id of the widget's instance.
    public var instanceID: String?

    // Made by .ci/models from the properties above.
    public init(location: Location? = nil, instanceID: String? = nil) {
        self.location = location
        self.instanceID = instanceID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "location": location = try json.optional(Location.self)
            case "instanceId": instanceID = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("location", location)
            json.member("instanceId", instanceID)
        }
    }
}

extension PackageUsage {
    /// The location of a widget; an open set.
    public struct Location: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The home screen.
        public static var favorite: Self { Self(rawValue: "FAVORITE") }
    }
}
