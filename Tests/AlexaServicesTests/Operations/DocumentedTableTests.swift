// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import Foundation
import Testing

@Suite("The documentation's table of operations")
struct DocumentedTableTests {
    @Test("Has the rows of the table")
    func rows() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let page = root.appending(path: "Documentation/AlexaServices.docc/AlexaServices.md")
        let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
        let rows = lines.drop { !$0.hasPrefix("|---") }.dropFirst().prefix { $0.hasPrefix("|") }.map(String.init)
        #expect(rows == AlexaServices.Operation.all.map(Self.row))
    }

    private static func row(of operation: AlexaServices.Operation) -> String {
        let permissions = operation.permissions.map { "`\($0)`" }.joined(separator: " ")
        let token =
            switch operation.authorization {
            case .program(let scope): "the program's, `\(scope)`"
            default: "the request's"
            }
        return "| `\(operation.name)` | `\(operation)` | \(permissions) | \(token) |"
    }
}
