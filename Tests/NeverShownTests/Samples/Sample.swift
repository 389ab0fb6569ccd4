// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

/// A value with planted secrets in it.
struct Sample: Sendable, CustomTestStringConvertible {
    /// The name of the value's type, as the symbol graph has it: without generic arguments.
    let type: String
    let testDescription: String
    private let shown: @Sendable () -> Shown
    private let secrets: [Planted]
    private let reveal: @Sendable () async throws -> String

    /// - Parameters:
    ///   - secrets: The secrets that are planted in the value.
    ///   - isSent: Whether the value's JSON is sent, and so contains the secrets.
    ///   - reveal: Returns the secrets from the value, or from what it was made of if the value has no way to reveal them:
    ///     a sample without secrets would prove nothing.
    init<Value: Sendable>(
        _ value: Value, holding secrets: Planted..., isSent: Bool = false, note: String = "",
        revealedBy reveal: @escaping @Sendable (Value) async throws -> String?
    ) {
        type = Self.name(of: Value.self)
        testDescription = note.isEmpty ? type : "\(type) (\(note))"
        shown = { Shown(value, isSent: isSent) }
        self.secrets = secrets
        self.reveal = { try await reveal(value) ?? "" }
    }

    /// Returns the secrets that should be in the value and are not.
    func missing() async throws -> [Planted] {
        let text = try await reveal()
        return secrets.isEmpty ? Planted.allCases : secrets.filter { !text.contains($0.text) }
    }

    /// The secrets that are shown, and where.
    var leaks: [String] { shown().leaks }

    /// `Module.Outer.Inner`
    static func name(of type: any Any.Type) -> String {
        var (name, depth) = ("", 0)
        // The part between angle brackets is a generic argument.
        for character in String(reflecting: type) {
            if character == "<" { depth += 1 }
            if depth == 0 { name.append(character) }
            if character == ">" { depth -= 1 }
        }
        return name
    }
}
