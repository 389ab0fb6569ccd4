// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The public types of the SDK, and which of them may hold a secret.
///
/// A type may hold a secret if it is one, or has a property (also a private one) or a case whose type may. Other types need no
/// sample.
struct PublicTypes {
    /// The names of all of them.
    let names: Set<String>
    /// Those that may hold a secret, and why.
    private(set) var suspects: [String: String] = [:]

    private let types: [String: DeclaredType]

    /// - Parameter harmless: The names of types that look as if they might, and do not.
    init(in graphs: [SymbolGraph], harmless: Set<String> = []) {
        types = DeclaredType.all(in: graphs)
        names = Set(types.values.filter(\.isListed).map(\.name))
        var reasons: [String: String] = [:]
        for (id, type) in types where !harmless.contains(type.name) { reasons[id] = reason(for: type) }
        // A type that keeps a suspect is a suspect. Repeat until no more are found.
        var found = true
        while found {
            found = false
            for (id, type) in types where reasons[id] == nil && !harmless.contains(type.name) {
                guard let reason = reason(for: type, keeping: reasons) else { continue }
                reasons[id] = reason
                found = true
            }
        }
        // A generic type's own parameter says nothing about those that keep one: they name the argument.
        for (id, type) in types where reasons[id] == nil && !harmless.contains(type.name) && type.isListed {
            reasons[id] = type.kept.first { $0.types.contains { !$0.contains(":") && $0 != "Any" } }
                .map { "it is generic: \($0.declaration)" }
        }
        suspects = Dictionary(
            types.filter { $0.value.isListed }.compactMap { id, type in reasons[id].map { (type.name, $0) } }
        ) { first, _ in first }
    }

    /// Why a type is a suspect by itself.
    private func reason(for type: DeclaredType) -> String? {
        guard type.kind != .protocol else { return "it is a protocol" }
        if type.methods.contains(where: { $0.hasPrefix("reveal") }) { return "it reveals a secret" }
        // Headers and URLs are texts that may contain secrets: a type that hides something from mirrors is a suspect.
        if type.members.contains(where: { $0.name == "customMirror" }) { return "it hides something from mirrors" }
        if type.conformances.contains("s:s5ErrorP") { return "it is an error: made of what went wrong" }
        for member in type.kept {
            if let other = member.types.first(where: isStrange) { return "\(other) in \(member.declaration)" }
            if member.hasSecretName(in: type.name) { return "the name of \(member.declaration)" }
        }
        return nil
    }

    private func reason(for type: DeclaredType, keeping suspects: [String: String]) -> String? {
        for member in type.kept {
            guard let id = member.types.first(where: { suspects[resolved($0)] != nil }) else { continue }
            return "\(types[resolved(id)]?.name ?? id) in \(member.declaration)"
        }
        return nil
    }

    /// Types that can be anything, bytes, and types of other libraries.
    private func isStrange(_ id: String) -> Bool {
        if id == "Any" || id == "s:s5ErrorP" || id == "s:s5UInt8V" { return true }
        guard id.contains(":"), types[resolved(id)] == nil else { return false }
        return !["s:S", "s:s", "s:12_Concurrency", "s:15Synchronization"].contains { id.hasPrefix($0) }
    }

    /// An associated type that the compiler inferred is in no graph; what it is inferred from is, in the type around it.
    private func resolved(_ id: String) -> String {
        guard types[id] == nil, id.hasSuffix("a") else { return id }
        return types.keys.filter { id.hasPrefix($0) }.max { $0.count < $1.count } ?? id
    }
}

extension DeclaredType {
    /// Whether the type has to be in the list.
    fileprivate var isListed: Bool { isPublic && kind == .value }

    /// The members that keep something, or are made of what is kept: all but those that show it, and those that print as
    /// a function or as a type, whatever they have to do with.
    fileprivate var kept: [Member] {
        members.filter { member in
            !["description", "debugDescription", "customMirror"].contains(member.name)
                && !["->", ".Type", "CheckedContinuation<"].contains { member.declaration.contains($0) }
        }
    }
}

extension DeclaredType.Member {
    /// Whether a text or JSON has a secret's name. An address is not a secret.
    ///
    /// - Parameter type: The name of the type. On Alexa's wire a mere `token` names a stream or a document that the skill
    ///   itself made up; everywhere else it is one.
    fileprivate func hasSecretName(in type: String) -> Bool {
        var parts = [
            "accesstoken", "refreshtoken", "consenttoken", "idtoken", "secret", "verifier", "authorization", "authcode",
            "cookie", "password", "credential", "headers",
        ]
        if !type.hasPrefix("AlexaModels.") { parts.append("token") }
        let name = name.lowercased()
        guard parts.contains(where: { name.contains($0) }), !name.contains("url") else { return false }
        return ["String", "JSON", "JSONObject"].contains {
            declaration.contains(": \($0)") || declaration.contains("(\($0)")
        }
    }
}
