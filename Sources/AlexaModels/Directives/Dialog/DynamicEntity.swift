// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The dynamic values of a slot type.
public struct EntityList: JSONModel, Hashable {
    /// The slot type's name.
    public var name: String
    /// The values.
    public var values: [DynamicEntity] = []

    public init(name: String, values: [DynamicEntity]) {
        self.name = name
        self.values = values
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var name = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "name": name = try json.optionalString()
            case "values": values = try json.optionalArray(of: DynamicEntity.self) ?? values
            default: try json.skip()
            }
        }
        guard let name else { throw json.error(.missing("name")) }
        self.name = name
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            json.member("values", values)
        }
    }
}

/// A dynamic value of a slot type.
public struct DynamicEntity: JSONModel, Hashable {
    /// The value's id, which the resolution returns.
    public var id: String?
    /// The value's name: what the user says.
    public var value: String
    /// Other things the user may say for it.
    public var synonyms: [String] {
        get { listedSynonyms.value }
        set { listedSynonyms.value = newValue }
    }
    private var listedSynonyms = Listed<[String]>()

    public init(_ value: String, id: String? = nil, synonyms: [String] = []) {
        self.value = value
        self.id = id
        self.synonyms = synonyms
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var value: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": id = try json.optionalString()
            case "name":
                try json.beginObject()
                while let key = try json.nextKey() {
                    switch key {
                    case "value": value = try json.optionalString()
                    case "synonyms": listedSynonyms = Listed(stated: try json.optionalArray(of: String.self))
                    default: try json.skip()
                    }
                }
            default: try json.skip()
            }
        }
        guard let value else { throw json.error(.missing("value")) }
        self.value = value
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("id", id)
            json.key("name")
            json.object { json in
                json.member("value", value)
                json.member("synonyms", listedSynonyms.stated)
            }
        }
    }
}
