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

    /// The files of a folder, whose types are in a table.
    private static func folder(_ folder: String, _ table: String) -> [Body]? {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            complain("cannot read the folder \(folder)")
            return nil
        }
        let files = names.sorted().filter { $0.hasSuffix(".json") }.map { "\(folder)/\($0)" }
        return bodies(files, table, SpotifyCheck.types, .spotify)
    }
}
