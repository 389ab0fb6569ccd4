// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Foundation
import LinkedHTTPAsyncClient

/// `local/lambda_stand_in.py`, which does what Lambda does, in a process of its own; and in another one the function that it starts.
final class StandIn: Sendable {
    /// What a caller of the function gets.
    struct Result {
        let body: [UInt8]
        /// `Unhandled` if the function failed.
        let functionError: String?

        /// What the user hears.
        var heard: String? {
            (try? ResponseEnvelope(json: body))?.response.outputSpeech?.text
        }
        var errorType: String? { (try? JSON(parsing: body))?["errorType"]?.string }
        var errorMessage: String? { (try? JSON(parsing: body))?["errorMessage"]?.string }
    }

    /// The folder of the built programs: that of the tests.
    private static let programs = URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
    static let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "local/lambda_stand_in.py")
    static let isRunnable =
        FileManager.default.isExecutableFile(atPath: programs.appending(path: "faults").path)
        && ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
            .contains { FileManager.default.isExecutableFile(atPath: "\($0)/python3") }

    private let base: HTTP.URL
    private let http = AsyncHTTPClientTransport(timeout: .seconds(60), limits: .init(body: 16 << 20))
    /// The stand-in ends with this.
    private let input: FileHandle
    private let errors: FileHandle

    init(_ program: String, environment: [String: String] = [:], timeout: Double = 8, concurrency: Int = 1) throws {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        let variables = environment.merging(["ALEXA_SKILL_ID": Event.skill]) { given, _ in given }
        process.arguments =
            ["python3", Self.script.path, "--port", "0", "--timeout", "\(timeout)", "--concurrency", "\(concurrency)"]
            + variables.flatMap { ["--env", "\($0.key)=\($0.value)"] }
            + [Self.programs.appending(path: program).path]
        let (stdin, stdout, stderr) = (Pipe(), Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        process.standardError = stderr
        try process.run()
        input = stdin.fileHandleForWriting
        errors = stderr.fileHandleForReading
        // The first line says where it listens.
        let line = String(decoding: stdout.fileHandleForReading.availableData, as: UTF8.self)
        let address = line.split(separator: "/").first { $0.hasPrefix("127.0.0.1:") } ?? ""
        base = try HTTP.URL("http://\(address)")
    }

    /// Has the function answer an event. `faults` are those of `local/lambda_stand_in.py`.
    func invoke(_ event: [UInt8], faults: [String: String] = [:]) async throws -> Result {
        var request = HTTP.Request(
            .post, try base.appending("2015-03-31", "functions", "function", "invocations"), body: event)
        for (name, value) in faults { request.headers[HTTP.Headers.Name("X-Fault-\(name)")] = value }
        let response = try await http.send(request)
        return Result(body: response.body, functionError: response.headers["X-Amz-Function-Error"])
    }

    /// Does something to the process or its connections.
    func make(_ what: String) async throws {
        _ = try await http.send(HTTP.Request(.post, base.appending("do", what)))
    }

    /// What happened so far, in order: `start`, `next`, `response`, …; `violation` is what breaks the protocol.
    func record() async throws -> [JSON] {
        let response = try await http.send(HTTP.Request(.get, base.appending("record")))
        return try JSON(parsing: response.body).array ?? []
    }

    /// Waits until something has happened so many times, 20 seconds at most.
    func wait(for what: String, times: Int) async throws {
        let deadline = Deadline(after: .seconds(20))
        while try await record().count(where: { $0["what"]?.string == what }) < times {
            guard !deadline.hasStruck else { throw DeadlineExceeded() }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// What broke the protocol: nothing should.
    func violations() async throws -> [JSON] { try await record().filter { $0["what"]?.string == "violation" } }

    /// Ends the stand-in and the function, and returns what both wrote to standard error.
    func log() throws -> String {
        try? input.close()
        return String(decoding: try errors.readToEnd() ?? Data(), as: UTF8.self)
    }

    deinit { try? input.close() }
}

/// Events as Alexa sends them.
enum Event {
    static let skill = "amzn1.ask.skill.example"
    /// Stands for what must not be in any text.
    static let secret = "never-shown"

    static func launch(for skill: String = skill) -> [UInt8] { envelope(#"{"type":"LaunchRequest"}"#, for: skill) }
    static func intent(_ name: String) -> [UInt8] {
        envelope(#"{"type":"IntentRequest","intent":{"name":"\#(name)"}}"#, for: skill)
    }

    private static func envelope(_ request: String, for skill: String) -> [UInt8] {
        Array(
            #"""
            {"version":"1.0","session":{"new":true,"sessionId":"s","application":{"applicationId":"\#(skill)"},\#
            "user":{"userId":"\#(secret)"}},"context":{"System":{"application":{"applicationId":"\#(skill)"}}},\#
            "request":\#(request)}
            """#.utf8)
    }
}
