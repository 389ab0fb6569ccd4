// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A widget of the skill could not be installed.
public struct PackageInstallationErrorRequest: JSONModel, Hashable {
    /// The value of `type` in the JSON.
    public static let type = "Alexa.DataStore.PackageManager.InstallationError"
    /// The value of `type` in the JSON.
    public var type: String { Self.type }
    /// The request's id, timestamp and locale.
    public var head: RequestHead
    /// The widget's package id.
    public var packageID: String?
    /// The package's version.
    public var version: String?
    /// The error.
    public var error: PackageError?

    // Made by .ci/models from the properties above.
    public init(
        head: RequestHead = RequestHead(), packageID: String? = nil, version: String? = nil, error: PackageError? = nil
    ) {
        self.head = head
        self.packageID = packageID
        self.version = version
        self.error = error
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        head = RequestHead()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "packageId": packageID = try json.optionalString()
            case "version": version = try json.optionalString()
            case "error": error = try json.optional(PackageError.self)
            default: try head.read(member, from: &json)
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            head.write(type: type, to: &json)
            json.member("packageId", packageID)
            json.member("version", version)
            json.member("error", error)
        }
    }
}
