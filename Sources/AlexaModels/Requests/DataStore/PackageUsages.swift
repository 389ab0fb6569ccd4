// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Where a widget is used.
public struct PackageUsages: JSONModel, Hashable {
    /// The widget.
    public var packageID: String?
    /// The version.
    public var packageVersion: String?
    /// The places.
    @JSONList public var usages: [PackageUsage]

    // Made by .ci/models from the properties above.
    public init(packageID: String? = nil, packageVersion: String? = nil, usages: [PackageUsage] = []) {
        self.packageID = packageID
        self.packageVersion = packageVersion
        self._usages = JSONList(stated: usages.isEmpty ? nil : usages)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var packageID = String?.none
        var packageVersion = String?.none
        var usages = JSONList<PackageUsage>()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "packageVersion": packageVersion = try json.optionalString()
            case "usages": usages = JSONList(stated: try json.optionalArray(of: PackageUsage.self))
            default: try json.skip()
            }
        }
        self.packageID = packageID
        self.packageVersion = packageVersion
        self._usages = usages
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("packageId", packageID)
            json.member("packageVersion", packageVersion)
            json.member("usages", _usages)
        }
    }
}

/// A place where a widget is used.
public struct PackageUsage: JSONModel, Hashable {
    /// The place.
    public var location: Location?
    /// The widget's instance there.
    public var instanceID: String?

    // Made by .ci/models from the properties above.
    public init(location: Location? = nil, instanceID: String? = nil) {
        self.location = location
        self.instanceID = instanceID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var location = Location?.none
        var instanceID = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "location": location = try json.optional(Location.self)
            case "instanceId": instanceID = try json.optionalString()
            default: try json.skip()
            }
        }
        self.location = location
        self.instanceID = instanceID
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("location", location)
            json.member("instanceId", instanceID)
        }
    }
}

extension PackageUsage {
    /// A place where a widget can be; an open set.
    public struct Location: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The home screen.
        public static var favorite: Self { Self(rawValue: "FAVORITE") }
    }
}
