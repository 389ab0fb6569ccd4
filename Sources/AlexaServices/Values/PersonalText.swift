// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A text that says something about a person: a name, a line of an address, a telephone number.
///
/// Like a token it does not print: descriptions, dumps, mirrors and `Codable` say `REDACTED`. Only ``revealed()`` and
/// `jsonBytes(revealingTokens: true)` return it. It cannot stand in a sentence as it is, so that nobody hears "REDACTED":
///
/// ```swift
/// guard let name = try await services.profile.givenName() else { return "Hello!" }
/// return .say("Hello \(name.revealed())!")
/// ```
public struct PersonalText: Sendable, Hashable, ExpressibleByStringLiteral {
    private let text: String

    /// Wraps a text.
    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { text = value }

    /// Returns the text, for the code that uses it.
    public func revealed() -> String { text }
}

extension PersonalText: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) { text = try json.string() }

    /// Writes the text, or `REDACTED` unless the writer reveals tokens.
    public func write(to json: inout JSONWriter) { json.value(json.revealsTokens ? text : redactedText) }
}

// No CustomStringConvertible: speech takes every type that is one.
extension PersonalText: CustomDebugStringConvertible, CustomReflectable {
    /// `REDACTED`.
    public var debugDescription: String { redactedText }
    public var customMirror: Mirror { Mirror(reflecting: redactedText) }
}
