// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

extension Subcommand {
    /// Bodies of Spotify's Web API.
    static let spotify = Subcommand(name: "spotify", usage: spotifyUsage) { arguments in
        switch (arguments.first, arguments.count) {
        case ("--as", 3...): return await files(Array(arguments[2...]), as: arguments[1])
        case ("--table", 3): return table(arguments[1], in: arguments[2])
        default:
            complain("usage: conformance \(spotifyUsage)")
            return 2
        }
    }

    private static let spotifyUsage = "spotify --as TYPE FILE... | spotify --table TABLE FOLDER"

    private static func files(_ files: [String], as type: String) async -> Int32 {
        guard let spotify = SpotifyCheck.types[type] else {
            complain("no type \(type); there are \(SpotifyCheck.types.keys.sorted().joined(separator: ", "))")
            return 2
        }
        return await check(files) { spotify($0) }
    }

    /// Checks every file of a folder as what a table says it is: lines of a type, a tab and a file's name; `-` for a type
    /// passes a file over, `#` begins a comment.
    private static func table(_ table: String, in folder: String) -> Int32 {
        guard let text = try? String(contentsOf: URL(filePath: table), encoding: .utf8),
            let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
        else {
            complain("cannot read \(table), or the folder \(folder)")
            return 2
        }
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t") }
        let types = Dictionary(rows.filter { $0.count == 2 }.map { (String($0[1]), String($0[0])) }) { $1 }
        var tally = Tally()
        for name in names.sorted() where name.hasSuffix(".json") && types[name] != "-" {
            let outcome: Outcome
            if let spotify = types[name].flatMap({ SpotifyCheck.types[$0] }) {
                let body = try? Data(contentsOf: URL(filePath: folder).appending(path: name))
                outcome = body.map { spotify([UInt8]($0)) } ?? Outcome(failures: ["cannot be opened"])
            } else {
                outcome = Outcome(failures: ["the table names no type for it"])
            }
            for line in tally.lines(for: name, outcome) { print(line) }
        }
        print(tally.summary)
        return tally.exitCode
    }
}
