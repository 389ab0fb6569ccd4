// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Foundation

/// `conformance requests FILE…`, `conformance responses FILE…`, `conformance services --table TABLE FILE…`,
/// `conformance spotify --as TYPE FILE…`: a line for each file, exit code 1 if any failed or there was none.
@main
struct Conformance {
    static func main() async {
        var arguments = CommandLine.arguments.dropFirst()
        guard let name = arguments.popFirst(), let command = Subcommand.all.first(where: { $0.name == name }),
            let run = Run(Array(arguments)), let bodies = command.bodies(run)
        else {
            for command in Subcommand.all { complain("usage: conformance \(command.usage) \(Run.usage)") }
            exit(2)
        }
        exit(await run.over(bodies))
    }
}

/// A check that the program knows.
struct Subcommand: Sendable {
    let name: String
    let usage: String
    /// The bodies that the arguments name, each with its check; `nil` if the arguments are wrong.
    let bodies: @Sendable (Run) -> [Body]?

    static let all: [Subcommand] = [.requests, .responses, .services, .spotify]
}

extension Subcommand {
    /// Bodies that Alexa sends.
    static let requests = Subcommand(name: "requests", usage: "requests FILE...") { run in
        run.files.map { Body(file: $0, freeForm: .requests) { await RequestCheck.check($0) } }
    }

    /// Bodies that a skill answers, and parts of them.
    static let responses = Subcommand(name: "responses", usage: "responses FILE...") { run in
        run.files.map { Body(file: $0, freeForm: .responses) { ResponseCheck.check($0) } }
    }
}

func complain(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
}
