// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The component that an APL event comes from.
public struct APLEventSource: JSONModel, Hashable {
    /// The component's type, for instance `TouchWrapper`.
    public var type: String?
    /// The event handler, for instance `Press`.
    public var handler: String?
    /// The component's id in the document.
    public var id: String?
    /// The component's value, for instance whether it is checked or the text typed.
    public var value: JSON?
    /// The whole source as JSON, with members that have no model.
    public private(set) var json: JSON

    public init(type: String? = nil, handler: String? = nil, id: String? = nil, value: JSON? = nil) {
        self.type = type
        self.handler = handler
        self.id = id
        self.value = value
        json = [:]
        json["type"] = type.map(JSON.string)
        json["handler"] = handler.map(JSON.string)
        json["id"] = id.map(JSON.string)
        json["value"] = value
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.json = try json.value()
        type = self.json["type"]?.string
        handler = self.json["handler"]?.string
        id = self.json["id"]?.string
        value = self.json["value"]
    }

    /// Writes the properties, and the other members of ``json``.
    public func write(to json: inout JSONWriter) {
        guard self.json.object != nil else { return json.value(self.json) }
        json.object { json in
            json.member("type", type)
            json.member("handler", handler)
            json.member("id", id)
            json.member("value", value)
            for (key, rest) in self.json.object ?? [:] where !["type", "handler", "id", "value"].contains(key) {
                json.key(key)
                json.value(rest)
            }
        }
    }
}
