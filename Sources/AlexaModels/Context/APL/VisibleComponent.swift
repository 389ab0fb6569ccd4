// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A component of a document that the user sees.
public struct VisibleComponent: JSONModel, Hashable {
    /// The component's id in the document.
    public var id: String?
    /// The id that the runtime gave it.
    public var uid: String?
    /// The kind of content: `graphic`, `text`, `video`, `mixed` or `empty`.
    public var type: String?
    /// The size and position: `widthxheight+x+y:z`, in pixels.
    public var position: String?
    /// The 2D transformation matrix, as six numbers.
    @JSONList public var transform: [Double]
    /// The visible fraction of the component, 0 to 1.
    public var visibility: Double?
    /// The role for accessibility, for instance `button`.
    public var role: String?
    /// The tags: states and abilities such as checked, clickable or scrollable.
    public var tags: VisibleComponentTags?
    /// The visible child components.
    @JSONList public var children: [VisibleComponent]
    /// The entities that the document associates with the component.
    @JSONList public var entities: [ComponentEntity]

    // Made by .ci/models from the properties above.
    public init(
        id: String? = nil, uid: String? = nil, type: String? = nil, position: String? = nil, transform: [Double] = [],
        visibility: Double? = nil, role: String? = nil, tags: VisibleComponentTags? = nil,
        children: [VisibleComponent] = [], entities: [ComponentEntity] = []
    ) {
        self.id = id
        self.uid = uid
        self.type = type
        self.position = position
        self._transform = JSONList(stated: transform.isEmpty ? nil : transform)
        self.visibility = visibility
        self.role = role
        self.tags = tags
        self._children = JSONList(stated: children.isEmpty ? nil : children)
        self._entities = JSONList(stated: entities.isEmpty ? nil : entities)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optionalString()
            case "uid": uid = try json.optionalString()
            case "type": type = try json.optionalString()
            case "position": position = try json.optionalString()
            case "transform": _transform = JSONList(stated: try json.optionalArray(of: Double.self))
            case "visibility": visibility = try json.optionalDouble()
            case "role": role = try json.optionalString()
            case "tags": tags = try json.optional(VisibleComponentTags.self)
            case "children": _children = JSONList(stated: try json.optionalArray(of: VisibleComponent.self))
            case "entities": _entities = JSONList(stated: try json.optionalArray(of: ComponentEntity.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.member("uid", uid)
            json.member("type", type)
            json.member("position", position)
            json.member("transform", _transform)
            json.member("visibility", visibility)
            json.member("role", role)
            json.member("tags", tags)
            json.member("children", _children)
            json.member("entities", _entities)
        }
    }
}

/// An entity that the document associates with a component.
public struct ComponentEntity: JSONModel, Hashable {
    /// The tags: states and abilities such as checked, clickable or scrollable.
    public var type: String?
    /// The entity's name.
    public var value: String?
    /// The entity's id.
    public var id: String?

    // Made by .ci/models from the properties above.
    public init(type: String? = nil, value: String? = nil, id: String? = nil) {
        self.type = type
        self.value = value
        self.id = id
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optionalString()
            case "value": value = try json.optionalString()
            case "id": id = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("value", value)
            json.member("id", id)
        }
    }
}
