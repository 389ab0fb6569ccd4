// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A point in time as Alexa sends it.
///
/// Alexa writes ISO 8601 in UTC, mostly without a fraction (`2026-05-13T12:34:56Z`); some devices and tools send
/// milliseconds since 1970 as a number. The text is kept and written back as received.
public struct Timestamp: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The text, or the number's digits.
    public let text: String
    let isNumber: Bool

    /// Creates a timestamp from ISO 8601 text, without checking it: see ``secondsSince1970``.
    public init(_ text: String) {
        self.text = text
        isNumber = false
    }

    public init(stringLiteral value: String) { self.init(value) }

    /// Creates a timestamp from milliseconds since 1970-01-01T00:00:00Z, written as a number.
    public init(millisecondsSince1970 milliseconds: Int64) {
        text = String(milliseconds)
        isNumber = true
    }

    public var description: String { text }
}

extension Timestamp: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        isNumber = try json.peek() == .number
        text = isNumber ? try json.number().text : try json.string()
    }

    public func write(to json: inout JSONWriter) {
        if isNumber, let number = JSONNumber(text) { json.value(number) } else { json.value(text) }
    }
}
