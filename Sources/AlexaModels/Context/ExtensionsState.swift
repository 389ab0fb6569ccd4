// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The APL extensions that the device supports.
public struct ExtensionsState: JSONModel, Hashable {
    /// The extensions, by their URI, for instance `aplext:backstack:10`.
    public var available: JSONObject<JSON> {
        get { listedAvailable.value }
        set { listedAvailable.value = newValue }
    }
    private var listedAvailable = Listed<JSONObject<JSON>>()

    public init(available: JSONObject<JSON> = [:]) {
        self.available = available
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "available": listedAvailable = Listed(stated: try json.optionalMembers())
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("available", listedAvailable.stated)
        }
    }
}
