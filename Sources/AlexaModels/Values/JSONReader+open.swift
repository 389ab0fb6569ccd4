// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

// Values whose form Alexa does not define: a skill's, a document's, a task's. They are kept whole, nulls included.

extension JSONReader {
    /// Reads an optional array of any values.
    mutating func optionalValues() throws(JSONError) -> [JSON]? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try json.array(of: JSON.self) }
    }

    /// Reads an optional object with any members.
    mutating func optionalMembers() throws(JSONError) -> JSONObject<JSON>? {
        try attempt { (json: inout JSONReader) throws(JSONError) in
            let kind = try json.peek()
            guard kind == .object else { throw json.error(.expected(.object, found: kind)) }
            return try json.value().object ?? [:]
        }
    }

    /// Keeps the bytes of an optional object with any members.
    mutating func optionalRawObject() throws(JSONError) -> RawObject? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try RawObject(from: &json) }
    }
}
