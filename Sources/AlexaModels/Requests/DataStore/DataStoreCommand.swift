// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A change to a widget's data.
public struct DataStoreCommand: JSONModel, Hashable {
    /// The kind of change.
    public var type: Kind?
    /// The namespace; all namespaces for ``Kind/clear``.
    public var namespace: String?
    /// The key of the object in the namespace.
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
    /// The kind of change to a widget's data; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Creates a namespace.
        public static var putNamespace: Self { Self(rawValue: "PUT_NAMESPACE") }
        /// Removes a namespace and what is in it.
        public static var removeNamespace: Self { Self(rawValue: "REMOVE_NAMESPACE") }
        /// Creates or replaces an object.
        public static var putObject: Self { Self(rawValue: "PUT_OBJECT") }
        /// Removes an object.
        public static var removeObject: Self { Self(rawValue: "REMOVE_OBJECT") }
        /// Removes everything.
        public static var clear: Self { Self(rawValue: "CLEAR") }
    }
}
