// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// An open enumeration is a string with well-known values: a struct with a raw value and static members.
// It only has to declare its conformance to JSONModel.

extension JSONModel where Self: RawRepresentable, RawValue == String {
    /// Reads the string. Unknown values are kept as they are.
    @inlinable
    public init(from json: inout JSONReader) throws(JSONError) {
        let start = json.offset
        guard let value = Self(rawValue: try json.string()) else { throw JSONError(.invalid("value"), at: start) }
        self = value
    }

    /// Writes the string.
    @inlinable
    public func write(to json: inout JSONWriter) { rawValue.write(to: &json) }

    // RawRepresentable has its own Codable implementation. This one is more specific, so that the compiler chooses it.

    /// Reads the string from any decoder.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = Self(rawValue: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a value of \(Self.self)"))
        }
        self = value
    }

    /// Writes the string to any encoder.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
