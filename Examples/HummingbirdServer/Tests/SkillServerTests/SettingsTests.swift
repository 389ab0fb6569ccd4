// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import SkillServer
import Testing

/// What a server reads from its environment.
struct SettingsTests {
    private static let id = ["ALEXA_SKILL_ID": "amzn1.ask.skill.test"]

    private static func settings(_ variables: [String: String]) throws(SettingsError) -> Settings {
        try Settings({ variables[$0] })
    }

    private static func problems(_ variables: [String: String]) -> [String] {
        do {
            _ = try settings(variables)
            return []
        } catch { return error.problems }
    }

    @Test("Listens where a container needs it, and verifies")
    func defaults() throws {
        let settings = try Self.settings(Self.id)
        #expect(settings.host == "0.0.0.0")
        #expect(settings.port == 8080)
        #expect(settings.skillID == "amzn1.ask.skill.test")
        #expect(settings.verifiesRequests)
        #expect(settings.logLevel == .info)
        #expect(settings.leavingTime == .seconds(1))
        #expect(settings.finishingTime == .seconds(8))
    }

    @Test("Takes an empty variable for none")
    func empty() throws {
        let names = ["PORT", "HOST", "LOG_LEVEL", "SHUTDOWN_DELAY_SECONDS", "ALEXA_ACCEPT_FORGED_REQUESTS"]
        let variables = Self.id.merging(names.map { ($0, "") }) { $1 }
        #expect(try Self.settings(variables) == Self.settings(Self.id))
    }

    @Test("Reads what is set")
    func all() throws {
        let settings = try Self.settings(
            Self.id.merging(["PORT": "0", "HOST": "::", "LOG_LEVEL": "error", "SHUTDOWN_DELAY_SECONDS": "60"]) { $1 })
        #expect(settings.port == 0)
        #expect(settings.host == "::")
        #expect(settings.logLevel == .error)
        #expect(settings.leavingTime == .seconds(60))
    }

    @Test("Accepts forged requests on this machine only, and only when told so in full")
    func forged() throws {
        let name = "ALEXA_ACCEPT_FORGED_REQUESTS"
        var variables = Self.id.merging([name: "only-on-this-machine"]) { $1 }
        #expect(try !Self.settings(variables).verifiesRequests)
        #expect(try Self.settings(variables).host == "127.0.0.1")
        variables["HOST"] = "::1"
        #expect(try Self.settings(variables).host == "::1")
        for host in ["0.0.0.0", "::", "10.0.0.1", "example.com", "127.0.0.1.example.com"] {
            variables["HOST"] = host
            #expect(Self.problems(variables).count == 1)
        }
        for value in ["1", "true", "yes", "Only-On-This-Machine", "only-on-this-machine "] {
            #expect(
                Self.problems(Self.id.merging([name: value]) { $1 }) == [
                    "\(name) has to be unset, or only-on-this-machine"
                ])
        }
    }

    @Test(
        "Names a variable that is wrong, and not its value",
        arguments: [
            ("PORT", "65536"), ("PORT", "-1"), ("PORT", "8080 "), ("PORT", "+80"), ("PORT", "٨٠"), ("PORT", "secret"),
            ("PORT", "99999999999999999999"), ("LOG_LEVEL", "INFO"), ("LOG_LEVEL", "secret"),
            ("SHUTDOWN_DELAY_SECONDS", "61"), ("SHUTDOWN_DELAY_SECONDS", "secret"), ("ALEXA_SKILL_ID", "secret-token"),
            ("ALEXA_SKILL_ID", "amzn1.ask.skill."), ("ALEXA_SKILL_ID", "amzn1.ask.skill.a b"),
            ("ALEXA_SKILL_ID", "amzn1.ask.skill.\n"),
        ])
    func wrong(_ name: String, _ value: String) throws {
        let problems = Self.problems(Self.id.merging([name: value]) { $1 })
        #expect(problems.count == 1)
        let problem = try #require(problems.first)
        #expect(problem.hasPrefix("\(name) has to be "))
        #expect(!problem.contains("secret"))
    }

    @Test("Names everything that is wrong at once")
    func several() {
        let problems = Self.problems(["PORT": "x", "LOG_LEVEL": "x", "SHUTDOWN_DELAY_SECONDS": "x"])
        #expect(problems.count == 4)
        #expect(problems.first == "ALEXA_SKILL_ID is not set; the developer console shows the skill's id")
        #expect(throws: SettingsError.self) { try Self.settings(["PORT": "x"]) }
    }

    @Test("Is on loopback for local work")
    func localWork() throws {
        let variables = ["PORT": "9000", "LOG_LEVEL": "error", "HOST": "0.0.0.0", "ALEXA_SKILL_ID": "x"]
        let settings = try Settings(localWork: { variables[$0] })
        #expect(settings.port == 9000)
        #expect(settings.host == "127.0.0.1")
        #expect(!settings.verifiesRequests)
        #expect(throws: SettingsError.self) { try Settings(localWork: { _ in "x" }) }
    }
}
