// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// How a field is read, by its declared type.
extension Field {
    /// Types that read and write several members of the object that they stand in, with a `read(_:from:)` of their own.
    var isPart: Bool { ["RequestHead", "Options"].contains(type) }

    /// Whether a model without the member cannot be read.
    var isRequired: Bool { wrapper == nil && optional == nil && initial == nil && !isPart }

    /// The default value of the initializer's parameter.
    var `default`: String? {
        if let initial { return initial }
        if isPart { return "\(type)()" }
        if wrapper == "JSONList" { return "[]" }
        return optional == nil ? nil : "nil"
    }

    /// A parameter's value as it is stored by the compiler's memberwise initializer.
    var stored: String {
        switch wrapper {
        case "JSONList": "JSONList(stated: \(name).isEmpty ? nil : \(name))"
        case let wrapper?: "\(wrapper)(\(name))"
        case nil: name
        }
    }

    /// The value of the local variable while nothing was read.
    var start: String {
        switch wrapper {
        case "JSONList": "JSONList<\(element ?? type)>()"
        case let wrapper?: "\(wrapper)()"
        case nil where isPart: "\(type)()"
        case nil:
            if let initial {
                initial.hasPrefix(type) ? initial : "\(initial) as \(type)"
            } else {
                "\(optional ?? type)?.none"
            }
        }
    }

    /// The expression that reads the member's value.
    var reading: String {
        if wrapper == "JSONList" { return "JSONList(stated: \(read))" }
        if wrapper == "RawText" { return "try json.optionalText()" }
        if type == "RawToken" { return "try json.optionalTokenText()" }
        return initial != nil && optional == nil ? "\(read) ?? \(name)" : read
    }

    private var read: String {
        if let element {
            return element == "JSON" ? "try json.optionalValues()" : "try json.optionalArray(of: \(element).self)"
        }
        switch optional ?? type {
        case "String": return "try json.optionalString()"
        case "Bool": return "try json.optionalBool()"
        case "Int": return "try json.optionalInt()"
        case "Int64": return "try json.optionalInt64()"
        case "Double": return "try json.optionalDouble()"
        case let token where ["AccessToken", "PersonAccessToken", "AlexaAPIToken"].contains(token):
            return "try json.optionalToken().map { \(token)($0) }"
        case "JSONObject<JSON>": return "try json.optionalMembers()"
        case let type: return "try json.optional(\(type).self)"
        }
    }

    /// The stored property: for a wrapped one, the wrapper.
    var property: String { wrapper == nil ? name : "_\(name)" }

    private var optional: String? { type.last == "?" ? String(type.dropLast()) : nil }

    private var element: String? {
        let list = optional ?? type
        return list.first == "[" && list.last == "]" ? String(list.dropFirst().dropLast()) : nil
    }
}
