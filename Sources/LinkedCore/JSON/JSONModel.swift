// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A value that reads itself from JSON and writes itself as JSON.
///
/// Every model of the SDK is one: it is read straight from the bytes, several times as fast as through `Codable`. It is
/// `Codable` too, by one bridge, so that it fits wherever Swift developers expect that (a Lambda runtime's event, a
/// server's `decode(as:)`). Your own types need no more than `Codable`.
///
/// What is written has its tokens redacted, through `Codable` as well; ``jsonBytes(revealingTokens:)`` is the one way out.
public protocol JSONModel: Codable, Sendable {
    /// Reads the next value.
    init(from json: inout JSONReader) throws(JSONError)
    /// Writes the value.
    func write(to json: inout JSONWriter)
}

extension JSONModel {
    /// Reads a JSON text.
    ///
    /// - Throws: ``JSONError`` that says what is wrong, and at which byte.
    @inlinable
    public init(json text: some Sequence<UInt8>, limits: JSONReader.Limits = .init()) throws(JSONError) {
        self = try JSONReader.read(text, limits: limits) { (json: inout JSONReader) throws(JSONError) in
            try Self(from: &json)
        }
    }

    /// Reads a JSON text.
    ///
    /// - Throws: ``JSONError`` that says what is wrong, and at which byte of the text's UTF-8.
    public init(json text: String, limits: JSONReader.Limits = .init()) throws(JSONError) {
        try self.init(json: text.utf8, limits: limits)
    }

    /// The value as compact JSON, in UTF-8.
    ///
    /// - Parameter revealingTokens: Whether tokens are written as they are instead of `REDACTED`.
    @inlinable
    public func jsonBytes(revealingTokens: Bool = false) -> [UInt8] {
        JSONWriter.write(revealingTokens: revealingTokens) { json in write(to: &json) }
    }
}
