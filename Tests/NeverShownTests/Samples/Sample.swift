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
    ///   - secrets: What is planted in the value.
    ///   - isSent: The value's JSON is what is sent, secrets and all.
    ///   - reveal: Gets the secrets out of the value, in the way that is meant for it, or out of what it was made of
    ///     where there is no such way: a sample that holds nothing would prove nothing.
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

    /// The secrets that are planted, and not there.
    func missing() async throws -> [Planted] {
        let text = try await reveal()
        return secrets.isEmpty ? Planted.allCases : secrets.filter { !text.contains($0.text) }
    }

    /// Where which secret is seen.
    var leaks: [String] { shown().leaks }

    /// `Module.Outer.Inner`
    static func name(of type: any Any.Type) -> String {
        var (name, depth) = ("", 0)
        // What stands between angle brackets is an argument, and not the type.
        for character in String(reflecting: type) {
            if character == "<" { depth += 1 }
            if depth == 0 { name.append(character) }
            if character == ">" { depth -= 1 }
        }
        return name
    }
}
