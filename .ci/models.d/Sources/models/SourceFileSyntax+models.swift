// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SwiftSyntax

extension SourceFileSyntax {
    /// The models of the file, including those inside other types and extensions.
    func models(naming: Naming) -> [Model] {
        models(in: statements.map { Syntax($0.item) }, within: [], naming: naming)
    }

    private func models(in items: [Syntax], within outer: [String], naming: Naming) -> [Model] {
        items.flatMap { item -> [Model] in
            let (name, members): (String, MemberBlockItemListSyntax)
            if let type = item.as(StructDeclSyntax.self) {
                (name, members) = (type.name.text, type.memberBlock.members)
            } else if let type = item.as(EnumDeclSyntax.self) {
                (name, members) = (type.name.text, type.memberBlock.members)
            } else if let type = item.as(ExtensionDeclSyntax.self) {
                (name, members) = (type.extendedType.trimmedDescription, type.memberBlock.members)
            } else {
                return []
            }
            let own = item.as(StructDeclSyntax.self).flatMap { Model($0, within: outer, in: self, naming: naming) }
            return (own.map { [$0] } ?? [])
                + models(in: members.map { Syntax($0.decl) }, within: outer + [name], naming: naming)
        }
    }

    /// The members of a type's extensions in this file.
    func members(ofExtensionsOf name: String) -> [DeclSyntax] {
        statements.compactMap { $0.item.as(ExtensionDeclSyntax.self) }
            .filter { $0.extendedType.trimmedDescription == name }
            .flatMap { $0.memberBlock.members.map(\.decl) }
    }
}
