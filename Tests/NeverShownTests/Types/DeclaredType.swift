// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A type of the SDK, from its symbol graph.
struct DeclaredType {
    enum Kind { case value, `protocol`, alias }

    /// A property, or a case with its payload.
    struct Member {
        let name: String
        let declaration: String
        /// The types that it is declared with: identifiers of the graph, or the names of generic parameters.
        let types: [String]
    }

    let name: String
    let kind: Kind
    let isPublic: Bool
    var members: [Member] = []
    var methods: [String] = []
    var conformances: Set<String> = []
}

extension DeclaredType {
    /// The types of all graphs by their identifiers.
    static func all(in graphs: [SymbolGraph]) -> [String: DeclaredType] {
        var types: [String: DeclaredType] = [:]
        for graph in graphs {
            for symbol in graph.symbols { types[symbol.identifier.precise] = symbol.type(in: graph) }
        }
        for graph in graphs {
            let owners = graph.relationships.filter { $0.kind == "memberOf" }.map { ($0.source, $0.target) }
            let owner = Dictionary(owners) { first, _ in first }
            for symbol in graph.symbols {
                guard let owner = owner[symbol.identifier.precise] else { continue }
                symbol.add(to: &types[owner])
            }
            for relationship in graph.relationships where relationship.kind == "conformsTo" {
                types[relationship.source]?.conformances.insert(relationship.target)
            }
        }
        return types
    }
}

extension SymbolGraph.Symbol {
    fileprivate func type(in graph: SymbolGraph) -> DeclaredType? {
        let name = ([graph.module.name] + pathComponents).joined(separator: ".")
        let isPublic = accessLevel == "public" || accessLevel == "open"
        switch kind.identifier {
        case "swift.struct", "swift.class", "swift.enum", "swift.actor":
            return DeclaredType(name: name, kind: .value, isPublic: isPublic)
        case "swift.protocol":
            return DeclaredType(name: name, kind: .protocol, isPublic: isPublic)
        case "swift.typealias":
            return DeclaredType(name: name, kind: .alias, isPublic: isPublic, members: [member])
        default: return nil
        }
    }

    fileprivate func add(to type: inout DeclaredType?) {
        switch kind.identifier {
        case "swift.property", "swift.enum.case": type?.members.append(member)
        case "swift.method": type?.methods.append(pathComponents.last ?? "")
        default: break
        }
    }

    private var member: DeclaredType.Member {
        let fragments = declarationFragments ?? []
        var types: [String] = []
        for (place, fragment) in fragments.enumerated() {
            if fragment.spelling == "Any" { types.append("Any") }
            // `Outer.Inner` names both, and is the inner one.
            let isOuter = fragments.dropFirst(place + 1).first?.spelling == "."
            guard fragment.kind == "typeIdentifier", !isOuter else { continue }
            types.append(fragment.preciseIdentifier ?? fragment.spelling)
        }
        return DeclaredType.Member(
            name: pathComponents.last ?? "", declaration: fragments.map(\.spelling).joined(), types: types)
    }
}
