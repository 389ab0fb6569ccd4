// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import Foundation
import Testing

/// Every request type, directive and block of the context that Alexa documents, or sends without documenting, and every
/// member of each: `Fixtures/table.tsv`. The fixture of a row holds all of its members.
struct Row: Sendable, CustomTestStringConvertible {
    let kind: String
    let name: String
    /// Paths with `.` between keys and indices, `*` for any key.
    let paths: [String]
    let isRetired: Bool

    var testDescription: String { name }

    static let all: [Row] = {
        let text = (try? Fixtures.bytes("table.tsv")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return text.split(separator: "\n").map { line in
            let columns = line.split(separator: "\t").map(String.init)
            let kind = columns[0].split(separator: " ")
            return Row(
                kind: String(kind[kind.count - 1]), name: columns[1], paths: Array(columns.dropFirst(2)),
                isRetired: kind.count > 1)
        }
    }()

    static let requests = all.filter { $0.kind == "request" }
    static let directives = all.filter { $0.kind == "directive" }
    static let contextBlocks = all.filter { $0.kind == "context" && !$0.isRetired }

    /// Returns the members of the row that a body lacks.
    func missing(in json: JSON) -> [String] { paths.filter { !json.has($0.split(separator: ".")[...]) } }
}
