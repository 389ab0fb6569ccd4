// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a test sees of an error's code, whatever its type.
public struct CodeSample: Sendable, CustomStringConvertible {
    public let rawValue: String
    /// What is printed.
    public let text: String
    public let type: String

    private init<Code: RawRepresentable<String> & CustomStringConvertible>(_ code: Code) {
        rawValue = code.rawValue
        text = "\(code)"
        type = String(reflecting: Code.self)
    }

    public static func samples<Code: RawRepresentable<String> & CustomStringConvertible>(_ codes: [Code]) -> [Self] {
        codes.map { Self($0) }
    }

    /// The wire's codes are identifiers too: `invalid_grant`.
    public var isIdentifier: Bool { rawValue.wholeMatch(of: /[a-z][A-Za-z_]*/) != nil }

    public var description: String { "\(type) \(rawValue)" }
}
