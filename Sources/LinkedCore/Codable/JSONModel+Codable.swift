// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Makes every model Codable.

extension JSONModel {
    /// Reads the model from any decoder.
    ///
    /// - Throws: `DecodingError` whose underlying error is the ``JSONError``. Its byte offset is in the compact form of the
    ///   decoder's value.
    public init(from decoder: any Decoder) throws {
        let json = try JSON(from: decoder)
        do throws(JSONError) {
            try self.init(json: json.jsonBytes())
        } catch {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error))
        }
    }

    /// Writes the model to any encoder, with its tokens redacted.
    public func encode(to encoder: any Encoder) throws {
        try JSON(parsing: jsonBytes()).encode(to: encoder)
    }
}
