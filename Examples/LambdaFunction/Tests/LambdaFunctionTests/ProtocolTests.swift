// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Testing

@Suite(
    "What goes wrong between the function and Lambda",
    .enabled(if: StandIn.isRunnable, "python3 or the built programs are missing"), .timeLimit(.minutes(2)))
struct ProtocolTests {
    @Test("Goes on after an answer that Lambda does not take any more")
    func late() async throws {
        let lambda = try StandIn("faults")
        let lost = try await lambda.invoke(Event.launch(), faults: ["status": "400"])
        #expect(lost.errorType == "Sandbox.Timedout")
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
        #expect(try await lambda.record().count { $0["what"]?.string == "start" } == 1)
        #expect(try await lambda.violations().isEmpty)
        #expect(try lambda.log().contains("the Runtime API answered 400 to response: the answer is lost"))
    }

    @Test("Ends when Lambda itself has failed, and starts again", arguments: [1, 3])
    func failing(_ concurrency: Int) async throws {
        let lambda = try StandIn("faults", concurrency: concurrency)
        #expect(try await lambda.invoke(Event.launch(), faults: ["status": "500"]).errorType == "Runtime.ExitError")
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
        let ends = try await lambda.record().filter { $0["what"]?.string == "exit" }
        #expect(ends.map { $0["code"]?.int } == [1])
    }

    @Test("Sends an answer again when its connection breaks, once")
    func dropped() async throws {
        let lambda = try StandIn("faults")
        #expect(try await lambda.invoke(Event.launch(), faults: ["drop": "yes"]).heard == "Hello.")
        #expect(try await lambda.record().count { $0["what"]?.string == "dropped" } == 1)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Asks again for the next event when the connection was closed meanwhile")
    func closed() async throws {
        let lambda = try StandIn("faults")
        for round in 1...3 {
            #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
            try await lambda.wait(for: "next", times: 2 * round)
            try await lambda.make("close")
            try await lambda.wait(for: "next", times: 2 * round + 1)
        }
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
        #expect(try await lambda.record().count { $0["what"]?.string == "start" } == 1)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Ends when the connection breaks again at once: then there is no Lambda")
    func closedTwice() async throws {
        let lambda = try StandIn("faults")
        _ = try await lambda.invoke(Event.launch())
        for count in 2...3 {
            try await lambda.wait(for: "next", times: count)
            try await lambda.make("close")
        }
        try await lambda.wait(for: "exit", times: 1)
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
        #expect(try lambda.log().contains("the Runtime API cannot be reached"))
    }

    @Test("Takes an answer of 6 MiB to Lambda, and goes on after a larger one")
    func large() async throws {
        let lambda = try StandIn("faults", environment: ["FAULTS_RAW": "yes"])
        let most = 6 * 1024 * 1024 + 100
        #expect(try await lambda.invoke(Array("\(most)".utf8)).body.count == most)
        #expect(try await lambda.invoke(Array("\(most + 1)".utf8)).errorType == "Function.ResponseSizeTooLarge")
        #expect(try await lambda.invoke(Array("2".utf8)).body == Array("77".utf8))
        #expect(try await lambda.record().count { $0["what"]?.string == "start" } == 1)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Reads an event of 6 MiB, of which a skill makes a refusal")
    func largeEvent() async throws {
        let lambda = try StandIn("faults")
        let event = #"{"request":{"type":"LaunchRequest"},"padding":"\#(String(repeating: "a", count: 6 << 20))"}"#
        #expect(try await lambda.invoke(Array(event.utf8)).errorType == "Function.NotAlexa")
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
    }

    @Test("Dies with a handler that traps: Lambda sees it, and the next start works")
    func traps() async throws {
        let lambda = try StandIn("faults")
        let result = try await lambda.invoke(Event.intent("Trap"))
        #expect(result.functionError == "Unhandled")
        #expect(result.errorType == "Runtime.ExitError")
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
        #expect(try await lambda.record().count { $0["what"]?.string == "start" } == 2)
        #expect(try await lambda.violations().isEmpty)
    }

    @Test("Says why it cannot start, and ends with 1", arguments: [true, false])
    func start(_ isUnnamed: Bool) async throws {
        let environment = isUnnamed ? ["ALEXA_SKILL_ID": ""] : ["FAULTS_DEFECT": "yes"]
        let lambda = try StandIn("faults", environment: environment)
        let result = try await lambda.invoke(Event.launch())
        #expect(result.errorType == (isUnnamed ? "Function.NoSkillId" : "Function.DefectiveSkill"))
        try await lambda.wait(for: "exit", times: 1)
        let ends = try await lambda.record().filter { $0["what"]?.string == "exit" }
        #expect(ends.first?["code"]?.int == 1)
        #expect(try await lambda.violations().isEmpty)
        #expect(try lambda.log().contains(isUnnamed ? "ALEXA_SKILL_ID is not set" : "more than one handler"))
    }

    @Test("Ends with an event that nobody could answer, because it has no id")
    func noID() async throws {
        let lambda = try StandIn("faults")
        let result = try await lambda.invoke(Event.launch(), faults: ["without": "Lambda-Runtime-Aws-Request-Id"])
        #expect(result.errorType == "Runtime.ExitError")
        #expect(try lambda.log().contains("without Lambda-Runtime-Aws-Request-Id"))
    }

    @Test("Ends at once when it is asked to, as there is nothing to keep")
    func terminated() async throws {
        let lambda = try StandIn("faults")
        _ = try await lambda.invoke(Event.launch())
        try await lambda.make("terminate")
        try await lambda.wait(for: "exit", times: 1)
        #expect(try await lambda.record().last?["code"]?.int == -15)
        #expect(try await lambda.invoke(Event.launch()).heard == "Hello.")
    }
}
