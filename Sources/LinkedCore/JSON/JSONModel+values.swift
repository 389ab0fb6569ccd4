// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The values that models consist of. They are inlined, so that reading a model compiles to direct calls.

extension String: JSONModel {
    @inlinable public init(from json: inout JSONReader) throws(JSONError) { self = try json.string() }
    @inlinable public func write(to json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONModel {
    @inlinable public init(from json: inout JSONReader) throws(JSONError) { self = try json.bool() }
    @inlinable public func write(to json: inout JSONWriter) { json.bool(self) }
}

extension Int: JSONModel {
    @inlinable public init(from json: inout JSONReader) throws(JSONError) { self = try json.int() }
    @inlinable public func write(to json: inout JSONWriter) { json.integer(Int64(self)) }
}

extension Int64: JSONModel {
    @inlinable public init(from json: inout JSONReader) throws(JSONError) { self = try json.int64() }
    @inlinable public func write(to json: inout JSONWriter) { json.integer(self) }
}

extension Double: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { self = try json.double() }
    public func write(to json: inout JSONWriter) {
        if let number = JSONNumber(self) { json.number(number) } else { json.null() }
    }
}

extension JSONNumber: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { self = try json.number() }
    public func write(to json: inout JSONWriter) { json.number(self) }
}

extension JSON: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { self = try json.value() }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let value): json.bool(value)
        case .number(let value): json.number(value)
        case .string(let value): json.string(value)
        case .array(let elements): elements.write(to: &json)
        case .object(let members): members.write(to: &json)
        }
    }
}

extension Array: JSONModel where Element: JSONModel {
    @inlinable public init(from json: inout JSONReader) throws(JSONError) { self = try json.array(of: Element.self) }
    @inlinable public func write(to json: inout JSONWriter) {
        json.array { json in
            for element in self { element.write(to: &json) }
        }
    }
}

extension JSONObject: Decodable where Value: JSONModel {}
extension JSONObject: Encodable where Value: JSONModel {}

extension JSONObject: JSONModel where Value: JSONModel {
    /// Reads the members of an object. It drops a member that is null, unless the values are ``JSON``, and one that cannot be
    /// read, which it notes in the reader's problems.
    @inlinable public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        var dropped = JSONObject<Bool>()
        try json.beginObject()
        while try json.nextKey() != nil {
            let key = json.keyText
            if Value.self == JSON.self {
                self[key] = try Value(from: &json)
            } else if let value = try json.optional(Value.self) {
                self[key] = value
                if !dropped.isEmpty { dropped[key] = false }
            } else if self[key] != nil {
                dropped[key] = true
            }
        }
        // The last of several members with one key counts, also if it was dropped. Removing them all at once is cheaper.
        if !dropped.isEmpty { removeAll { key, _ in dropped[key] == true } }
    }

    @inlinable public func write(to json: inout JSONWriter) {
        json.object { json in
            for (key, value) in self {
                json.key(key)
                value.write(to: &json)
            }
        }
    }
}
