// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// An event of a gadget.
public struct CustomInterfaceEvent: JSONModel, Hashable {
    /// The event's namespace and name.
    public var header: CustomInterfaceHeader?
    /// The gadget that sent it.
    public var endpoint: CustomInterfaceEndpoint?
    /// The payload, in the form that the gadget defines.
    public var payload: JSON?

    // Made by .ci/models from the properties above.
    public init(header: CustomInterfaceHeader? = nil, endpoint: CustomInterfaceEndpoint? = nil, payload: JSON? = nil) {
        self.header = header
        self.endpoint = endpoint
        self.payload = payload
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "header": header = try json.optional(CustomInterfaceHeader.self)
            case "endpoint": endpoint = try json.optional(CustomInterfaceEndpoint.self)
            case "payload": payload = try json.optional(JSON.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("header", header)
            json.member("endpoint", endpoint)
            json.member("payload", payload)
        }
    }
}

/// The namespace and name of a gadget's event or directive.
public struct CustomInterfaceHeader: JSONModel, Hashable {
    /// The interface, for instance `Custom.Robot`.
    public var namespace: String?
    /// The name in the interface.
    public var name: String?

    // Made by .ci/models from the properties above.
    public init(namespace: String? = nil, name: String? = nil) {
        self.namespace = namespace
        self.name = name
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "namespace": namespace = try json.optionalString()
            case "name": name = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("namespace", namespace)
            json.member("name", name)
        }
    }
}

/// A gadget.
public struct CustomInterfaceEndpoint: JSONModel, Hashable {
    /// The gadget's id.
    public var endpointID: String?

    // Made by .ci/models from the properties above.
    public init(endpointID: String? = nil) {
        self.endpointID = endpointID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "endpointId": endpointID = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("endpointId", endpointID)
        }
    }
}
