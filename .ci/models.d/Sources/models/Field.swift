// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SwiftSyntax

/// A stored property of a model, and the member of the JSON object that it stands for.
struct Field {
    let name: String
    /// The declared type, as it is written.
    let type: String
    /// The initial value, as it is written.
    let initial: String?
    /// The property wrapper: `JSONList` or `RawText`.
    let wrapper: String?
    let isPrivate: Bool
    /// The member's name in JSON.
    let wire: String

    /// `nil` for a computed, static or constant property, and for a private one without a stated name.
    init?(_ variable: VariableDeclSyntax, naming: Naming) {
        guard variable.bindingSpecifier.tokenKind == .keyword(.var), variable.bindings.count == 1,
            let binding = variable.bindings.first, binding.accessorBlock == nil, !variable.isStatic
        else { return nil }
        name = binding.pattern.trimmedDescription
        initial = binding.initializer?.value.trimmedDescription
        // The type may be inferred from the value: `var id = SpotifyID<Track>("")`.
        let inferred = initial.flatMap { $0.last == ")" ? String($0.prefix { $0 != "(" }) : nil }
        guard let type = binding.typeAnnotation?.type.trimmedDescription ?? inferred else { return nil }
        self.type = type
        wrapper =
            variable.attributes.lazy.compactMap { $0.as(AttributeSyntax.self)?.attributeName.trimmedDescription }.first
        isPrivate = variable.modifiers.contains { $0.name.tokenKind == .keyword(.private) }
        let stated = Self.name(statedBehind: variable)
        guard !isPrivate || stated != nil else { return nil }
        wire = stated ?? naming.wire(name)
    }

    /// The name in a comment after the declaration: `var duration: Int?  // "duration_ms"`.
    private static func name(statedBehind variable: VariableDeclSyntax) -> String? {
        let next = variable.lastToken(viewMode: .sourceAccurate)?.nextToken(viewMode: .sourceAccurate)
        let trivia = variable.trailingTrivia.pieces + (next?.leadingTrivia.pieces.prefix { !$0.isNewline } ?? [])
        for case .lineComment(let comment) in trivia {
            let text = comment.dropFirst(2).drop { $0 == " " }
            if text.count > 2, text.first == "\"", text.last == "\"" { return String(text.dropFirst().dropLast()) }
        }
        return nil
    }
}
