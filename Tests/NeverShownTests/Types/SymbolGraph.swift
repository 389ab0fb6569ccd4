// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The parts that are read from the files of `swift symbolgraph-extract`.
struct SymbolGraph: Decodable {
    struct Symbol: Decodable {
        struct Identifier: Decodable { let precise: String }
        struct Kind: Decodable { let identifier: String }
        struct Fragment: Decodable {
            let kind: String
            let spelling: String
            let preciseIdentifier: String?
        }
        let identifier: Identifier
        let kind: Kind
        let pathComponents: [String]
        let accessLevel: String
        let declarationFragments: [Fragment]?
    }

    struct Relationship: Decodable {
        let kind: String
        let source: String
        let target: String
    }

    struct Module: Decodable { let name: String }

    let module: Module
    let symbols: [Symbol]
    let relationships: [Relationship]

    /// The folder that `.ci/never-shown` leaves the graphs in; `nil` in a plain `swift test`.
    static let folder = ProcessInfo.processInfo.environment["SYMBOL_GRAPHS"]

    /// All graphs of a folder. They have the private members too, which may also keep a secret.
    static func all(in folder: String) throws -> [SymbolGraph] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".symbols.json") }.sorted()
            .map { name in
                let url = URL(filePath: folder).appending(path: name)
                return try JSONDecoder().decode(SymbolGraph.self, from: Data(contentsOf: url))
            }
    }
}
