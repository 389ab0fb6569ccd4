// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

extension Subcommand {
    /// Bodies of Alexa's services.
    static let services = Subcommand(name: "services", usage: "services --table TABLE FILE...") { run in
        run.options["--table"].flatMap { table in
            bodies(run.files, table, ServicesCheck.types, .services)
        }
    }

    /// Bodies whose types are in a table: lines of a type, a tab and a file's name; `-` skips a file, `#` begins a comment.
    ///
    /// - Returns: `nil` if the table cannot be read.
    static func bodies(
        _ files: [String], _ table: String, _ checks: [String: @Sendable ([UInt8]) -> Outcome], _ freeForm: FreeForm
    ) -> [Body]? {
        guard let text = try? String(contentsOf: URL(filePath: table), encoding: .utf8) else {
            complain("cannot read \(table)")
            return nil
        }
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        let types = Dictionary(rows.filter { $0.count == 2 }.map { (String($0[1]), String($0[0])) }) { $1 }
        return files.filter { types[name(of: $0)] != "-" }.map { file in
            let check = types[name(of: file)].flatMap { checks[$0] }
            return Body(file: file, freeForm: freeForm) { bytes in
                check?(bytes) ?? Outcome(failures: ["the table names no type for it"])
            }
        }
    }

    private static func name(of file: String) -> String { URL(filePath: file).lastPathComponent }
}
