// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

// Values whose form is not Alexa's: a skill's own, a document's, a task's. Nothing of them may be lost, nulls included.

extension JSONReader {
    /// Reads an array where one may stand, with whatever it holds.
    mutating func optionalValues() throws(JSONError) -> [JSON]? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try json.array(of: JSON.self) }
    }

    /// Reads an object where one may stand, with whatever it holds.
    mutating func optionalMembers() throws(JSONError) -> JSONObject<JSON>? {
        try attempt { (json: inout JSONReader) throws(JSONError) in
            let kind = try json.peek()
            guard kind == .object else { throw json.error(.expected(.object, found: kind)) }
            return try json.value().object ?? [:]
        }
    }

    /// Keeps an object where one may stand, with whatever it holds.
    mutating func optionalRawObject() throws(JSONError) -> RawObject? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try RawObject(from: &json) }
    }
}
