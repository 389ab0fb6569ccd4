// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// An open enumeration on the wire is a string with well-known values: a struct with a raw value and static members.
// It needs no more than to say that it is a JSONModel.

extension JSONModel where Self: RawRepresentable, RawValue == String {
    /// Reads the string. Values that are not among the well-known ones are kept as they are.
    @inlinable
    public init(from json: inout JSONReader) throws(JSONError) {
        let start = json.offset
        guard let value = Self(rawValue: try json.string()) else { throw JSONError(.invalid("value"), at: start) }
        self = value
    }

    /// Writes the string.
    @inlinable
    public func write(to json: inout JSONWriter) { rawValue.write(to: &json) }

    // RawRepresentable brings Codable conformances of its own. These are more specific, so that the compiler chooses.

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
