// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

extension Subcommand {
    /// Bodies of Spotify's Web API.
    static let spotify = Subcommand(
        name: "spotify", usage: "spotify (--as TYPE FILE... | --table TABLE FOLDER)"
    ) { run in
        switch (run.options["--as"], run.options["--table"], run.files.count) {
        case (let type?, nil, _): files(run.files, as: type)
        case (nil, let table?, 1): folder(run.files[0], table)
        default: nil
        }
    }

    private static func files(_ files: [String], as type: String) -> [Body]? {
        guard let spotify = SpotifyCheck.types[type] else {
            complain("no type \(type); there are \(SpotifyCheck.types.keys.sorted().joined(separator: ", "))")
            return nil
        }
        return files.map { Body(file: $0, check: spotify) }
    }

    /// Reads a table that gives each file of a folder its type: lines of a type, a tab and a file's name; `-` skips a file, `#`
    /// begins a comment.
    private static func folder(_ folder: String, _ table: String) -> [Body]? {
        guard let text = try? String(contentsOf: URL(filePath: table), encoding: .utf8),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else {
            complain("cannot read \(table), or the folder \(folder)")
            return nil
        }
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        let types = Dictionary(rows.filter { $0.count == 2 }.map { (String($0[1]), String($0[0])) }) { $1 }
        return names.sorted().filter { $0.hasSuffix(".json") && types[$0] != "-" }.map { name in
            let check = types[name].flatMap { SpotifyCheck.types[$0] }
            return Body(file: "\(folder)/\(name)") { bytes in
                check?(bytes) ?? Outcome(failures: ["the table names no type for it"])
            }
        }
    }
}
