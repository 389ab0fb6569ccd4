// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SwiftSyntax

/// A struct that is a `JSONModel`, and the parts of it to generate.
struct Model {
    let name: String
    let access: String
    /// The members of the JSON object.
    let fields: [Field]
    /// Whether the JSON has a member `type`, whose value a constant states.
    let hasType: Bool
    let needsInitializer: Bool
    let needsReading: Bool
    let needsWriting: Bool

    init?(_ declaration: StructDeclSyntax, within outer: [String], in file: SourceFileSyntax, naming: Naming) {
        let inherited = declaration.inheritanceClause?.inheritedTypes.map(\.type.trimmedDescription) ?? []
        guard inherited.contains("JSONModel"), !inherited.contains("RawRepresentable") else { return nil }
        name = (outer + [declaration.name.text]).joined(separator: ".")
        access = declaration.modifiers.contains { $0.name.tokenKind == .keyword(.public) } ? "public " : ""

        let own = declaration.memberBlock.members.map(\.decl)
        let all = own + file.members(ofExtensionsOf: name)
        let initializers = all.compactMap { $0.as(InitializerDeclSyntax.self) }
        needsReading = !initializers.contains { $0.firstLabel == "from" }
        needsWriting = !all.contains { $0.as(FunctionDeclSyntax.self)?.name.text == "write" }
        let variables = own.compactMap { $0.as(VariableDeclSyntax.self) }
        fields = variables.compactMap { Field($0, naming: naming) }
        needsInitializer = initializers.allSatisfy { $0.firstLabel == "from" } && fields.allSatisfy { !$0.isPrivate }
        hasType = variables.contains { $0.isStatic && $0.firstName == "type" }
    }
}

extension InitializerDeclSyntax {
    fileprivate var firstLabel: String? { signature.parameterClause.parameters.first?.firstName.text }
}

extension VariableDeclSyntax {
    var isStatic: Bool { modifiers.contains { $0.name.tokenKind == .keyword(.static) } }
    var firstName: String? { bindings.first?.pattern.trimmedDescription }
}
