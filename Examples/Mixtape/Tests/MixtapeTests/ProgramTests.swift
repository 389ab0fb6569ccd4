// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

/// The program as it is started in a shell.
@Suite(.enabled(if: Program.url != nil, "the built program is not beside the tests"))
struct ProgramTests {
    @Test("Answers piped lines without prompts or colours, and ends with 0")
    func piped() throws {
        let run = try Program.run([], input: "link\nwhat are my playlists\n", environment: [:])
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix("(The account is linked.)\nAlexa: You have 7 playlists: Dinner Jazz,"))
        #expect(!run.output.contains("\u{1B}"))
        #expect(!run.output.contains("> "))
    }

    @Test("Ends with 0 when there is nothing to read, and at quit", arguments: ["", "quit\nopen my mixtape\n"])
    func ends(_ input: String) throws {
        let run = try Program.run([], input: input, environment: [:])
        #expect(run.exitCode == 0)
        #expect(run.output.isEmpty)
    }

    @Test("Remembers the user in the folder that MIXTAPE_MEMORY names, from one start to the next")
    func remembers() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "mixtape-memory-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let environment = ["MIXTAPE_MEMORY": folder.path]
        _ = try Program.run([], input: "link\nopen my mixtape\n", environment: environment)
        let run = try Program.run([], input: "link\nopen my mixtape\n", environment: environment)
        #expect(run.output.contains("This is your visit number 2."))
    }

    @Test("Responds to an envelope on standard input, and says that any skill will do")
    func responds() throws {
        let request = String(decoding: RespondTests.launch(for: "amzn1.ask.skill.example"), as: UTF8.self)
        let run = try Program.run(["respond", "--demo"], input: request, environment: [:])
        #expect(run.exitCode == 0)
        #expect(run.output.hasPrefix(#"{"version":"1.0""#))
        #expect(run.errors.contains("ALEXA_SKILL_ID is not set"))
    }

    @Test("Refuses another skill's envelope with 1, and a reason on standard error")
    func refuses() throws {
        let request = String(decoding: RespondTests.launch(for: "amzn1.ask.skill.example"), as: UTF8.self)
        let run = try Program.run(
            ["respond", "--demo"], input: request, environment: ["ALEXA_SKILL_ID": "amzn1.ask.skill.mine"])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("the request is for another skill"))
        #expect(!run.errors.contains("ALEXA_SKILL_ID is not set"))
    }

    @Test("Refuses an endless input, and does not read it all")
    func endless() throws {
        let zeros = try #require(FileHandle(forReadingAtPath: "/dev/zero"))
        let run = try Program.run(["respond", "--demo"], from: zeros, environment: [:])
        #expect(run.exitCode == 1)
        #expect(run.output == "{\"version\":\"1.0\",\"response\":{}}\n")
        #expect(run.errors.contains("No answer for Alexa: the body is not an Alexa request: "))
    }

    #if os(Linux)
    @Test("Ends with 1 if the answer cannot be written")
    func full() throws {
        let request = String(decoding: RespondTests.launch(for: "amzn1.ask.skill.example"), as: UTF8.self)
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let run = try Program.run(["respond", "--demo"], input: request, into: full, environment: [:])
        #expect(run.exitCode == 1)
        #expect(run.errors.contains("The answer cannot be written."))
    }
    #endif

    @Test("Validates with 0")
    func validates() throws {
        let run = try Program.run(["validate"], input: "", environment: [:])
        #expect(run.exitCode == 0)
        #expect(run.output.hasSuffix("no defects\n"))
    }

    @Test(
        "Ends with 2 for unknown arguments, and names them",
        arguments: [["dance"], ["validate", "--model"], ["respond", "--loud"]])
    func unknown(_ arguments: [String]) throws {
        let run = try Program.run(arguments, input: "", environment: [:])
        #expect(run.exitCode == 2)
        #expect(!run.errors.isEmpty)
    }
}

enum Program {
    /// Where the program was built: beside the tests.
    static let url: URL? = {
        let tests = URL(filePath: CommandLine.arguments.first ?? "")
        let url = tests.deletingLastPathComponent().appending(path: "mixtape")
        return FileManager.default.isExecutableFile(atPath: url.path) ? url : nil
    }()

    typealias Run = (exitCode: Int32, output: String, errors: String)

    /// Runs the program until it ends. What it writes may go elsewhere than into the result.
    static func run(
        _ arguments: [String], input: String, into output: FileHandle? = nil, environment: [String: String]
    ) throws -> Run {
        let stdin = Pipe()
        return try run(arguments, from: stdin, into: output, environment) {
            try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
            try stdin.fileHandleForWriting.close()
        }
    }

    /// The same, with its input from a file.
    static func run(_ arguments: [String], from input: FileHandle, environment: [String: String]) throws -> Run {
        try run(arguments, from: input, into: nil, environment) {}
    }

    private static func run(
        _ arguments: [String], from input: Any, into output: FileHandle?, _ environment: [String: String],
        writing: () throws -> Void
    ) throws -> Run {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.environment = environment
        let (stdout, stderr) = (Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output ?? stdout
        process.standardError = stderr
        try process.run()
        try writing()
        // What the program writes here is little: the pipes never fill up.
        let written = output == nil ? try stdout.fileHandleForReading.readToEnd() ?? Data() : Data()
        let errors = try stderr.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: written, as: UTF8.self), String(decoding: errors, as: UTF8.self)
        )
    }
}
