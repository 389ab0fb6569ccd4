// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The skill's widgets that are installed on the device.
public struct PackageManagerState: JSONModel, Hashable {
    /// The installed widgets.
    @JSONList public var installedPackages: [InstalledPackage]

    // Made by .ci/models from the properties above.
    public init(installedPackages: [InstalledPackage] = []) {
        self._installedPackages = JSONList(stated: installedPackages.isEmpty ? nil : installedPackages)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "installedPackages":
                _installedPackages = JSONList(stated: try json.optionalArray(of: InstalledPackage.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("installedPackages", _installedPackages)
        }
    }
}

/// A widget of the skill that is installed on the device.
public struct InstalledPackage: JSONModel, Hashable {
    /// The widget's package id.
    public var packageID: String?
    /// The package's version.
    public var version: String?
    /// The package's version, where Alexa sends it as `packageVersion`.
    public var packageVersion: String?

    // Made by .ci/models from the properties above.
    public init(packageID: String? = nil, version: String? = nil, packageVersion: String? = nil) {
        self.packageID = packageID
        self.version = version
        self.packageVersion = packageVersion
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "version": version = try json.optionalString()
            case "packageVersion": packageVersion = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("packageId", packageID)
            json.member("version", version)
            json.member("packageVersion", packageVersion)
        }
    }
}
