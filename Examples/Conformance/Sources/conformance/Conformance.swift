// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

/// `conformance requests FILE…`, `conformance responses FILE…`, `conformance spotify --as TYPE FILE…`: a line for each file, exit code 1 if any failed or there was none.
@main
struct Conformance {
    static func main() async {
        let arguments = Array(CommandLine.arguments.dropFirst())
        guard let name = arguments.first, let command = Subcommand.all.first(where: { $0.name == name }) else {
            for command in Subcommand.all { complain("usage: conformance \(command.usage)") }
            exit(2)
        }
        exit(await command.run(Array(arguments.dropFirst())))
    }
}

/// A check that the program knows.
struct Subcommand: Sendable {
    let name: String
    let usage: String
    /// Takes the arguments behind the name, prints, and returns the exit code.
    let run: @Sendable ([String]) async -> Int32

    static let all: [Subcommand] = [.requests, .responses, .spotify]
}

extension Subcommand {
    /// Bodies that Alexa sends.
    static let requests = Subcommand(name: "requests", usage: "requests FILE...") { files in
        await check(files) { await RequestCheck.check($0) }
    }

    /// Bodies that a skill answers, and parts of them.
    static let responses = Subcommand(name: "responses", usage: "responses FILE...") { files in
        await check(files) { ResponseCheck.check($0) }
    }
}

/// Runs a check over files, prints what it finds, and returns the exit code: 1 if any file failed, or there was none.
func check(_ files: [String], _ check: @Sendable ([UInt8]) async -> Outcome) async -> Int32 {
    var tally = Tally()
    for file in files {
        let outcome: Outcome
        do {
            outcome = await check([UInt8](try Data(contentsOf: URL(filePath: file))))
        } catch {
            outcome = Outcome(failures: ["cannot be opened"])
        }
        for line in tally.lines(for: file, outcome) { print(line) }
    }
    print(tally.summary)
    return tally.exitCode
}

func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}
