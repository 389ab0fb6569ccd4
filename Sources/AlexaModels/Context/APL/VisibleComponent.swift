// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A component of a document that the user sees.
public struct VisibleComponent: JSONModel, Hashable {
    /// The component's id in the document.
    public var id: String?
    /// The id that the runtime gave it.
    public var uid: String?
    /// What it shows: `graphic`, `text`, `video`, `mixed` or `empty`.
    public var type: String?
    /// Its place and size: `widthxheight+x+y:z`, in pixels.
    public var position: String?
    /// How it is transformed, as six numbers.
    @JSONList public var transform: [Double]
    /// How much of it is seen, from 0 to 1.
    public var visibility: Double?
    /// What it does, for instance `button`.
    public var role: String?
    /// What it is.
    public var tags: VisibleComponentTags?
    /// The components in it.
    @JSONList public var children: [VisibleComponent]
    /// What it is about.
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
        var id = String?.none
        var uid = String?.none
        var type = String?.none
        var position = String?.none
        var transform = JSONList<Double>()
        var visibility = Double?.none
        var role = String?.none
        var tags = VisibleComponentTags?.none
        var children = JSONList<VisibleComponent>()
        var entities = JSONList<ComponentEntity>()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "id": id = try json.optionalString()
            case "uid": uid = try json.optionalString()
            case "type": type = try json.optionalString()
            case "position": position = try json.optionalString()
            case "transform": transform = JSONList(stated: try json.optionalArray(of: Double.self))
            case "visibility": visibility = try json.optionalDouble()
            case "role": role = try json.optionalString()
            case "tags": tags = try json.optional(VisibleComponentTags.self)
            case "children": children = JSONList(stated: try json.optionalArray(of: VisibleComponent.self))
            case "entities": entities = JSONList(stated: try json.optionalArray(of: ComponentEntity.self))
            default: try json.skip()
            }
        }
        self.id = id
        self.uid = uid
        self.type = type
        self.position = position
        self._transform = transform
        self.visibility = visibility
        self.role = role
        self.tags = tags
        self._children = children
        self._entities = entities
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

/// Something that a component is about.
public struct ComponentEntity: JSONModel, Hashable {
    /// What it is.
    public var type: String?
    /// Its name.
    public var value: String?
    /// Its id.
    public var id: String?

    // Made by .ci/models from the properties above.
    public init(type: String? = nil, value: String? = nil, id: String? = nil) {
        self.type = type
        self.value = value
        self.id = id
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var type = String?.none
        var value = String?.none
        var id = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "type": type = try json.optionalString()
            case "value": value = try json.optionalString()
            case "id": id = try json.optionalString()
            default: try json.skip()
            }
        }
        self.type = type
        self.value = value
        self.id = id
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", type)
            json.member("value", value)
            json.member("id", id)
        }
    }
}
