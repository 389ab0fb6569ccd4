// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A change to a widget's data.
public struct DataStoreCommand: JSONModel, Hashable {
    /// What is changed.
    public var type: Kind?
    /// Where; all namespaces for ``Kind/clear``.
    public var namespace: String?
    /// Which object.
    public var key: String?
    /// The object (``Kind/putObject``).
    public var content: JSON?

    // Made by .ci/models from the properties above.
    public init(type: Kind? = nil, namespace: String? = nil, key: String? = nil, content: JSON? = nil) {
        self.type = type
        self.namespace = namespace
        self.key = key
        self.content = content
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var type = Kind?.none
        var namespace = String?.none
        var key = String?.none
        var content = JSON?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optional(Kind.self)
            case "namespace": namespace = try json.optionalString()
            case "key": key = try json.optionalString()
            case "content": content = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
        self.type = type
        self.namespace = namespace
        self.key = key
        self.content = content
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("namespace", namespace)
            json.member("key", key)
            json.member("content", content)
        }
    }
}

extension DataStoreCommand {
    /// What a command changes; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The value as it stands on the wire.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Makes a namespace.
        public static var putNamespace: Self { Self(rawValue: "PUT_NAMESPACE") }
        /// Removes a namespace and what is in it.
        public static var removeNamespace: Self { Self(rawValue: "REMOVE_NAMESPACE") }
        /// Makes or replaces an object.
        public static var putObject: Self { Self(rawValue: "PUT_OBJECT") }
        /// Removes an object.
        public static var removeObject: Self { Self(rawValue: "REMOVE_OBJECT") }
        /// Removes everything.
        public static var clear: Self { Self(rawValue: "CLEAR") }
    }
}
