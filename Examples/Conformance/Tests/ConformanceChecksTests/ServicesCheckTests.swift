// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

@Suite("Answers of Alexa's services")
struct ServicesCheckTests {
    static func check(_ type: String, _ body: String) throws -> Outcome {
        let check = try #require(ServicesCheck.types[type])
        return check(Array(body.utf8))
    }

    @Test(
        "Pass if nothing is lost, names and addresses included",
        arguments: [
            ("PersonalText", #""Mira""#), ("AlexaServices.Address", #"{"city":"Seattle","addressLine2":null}"#),
            ("AlexaServices.TimerList", #"{"timers":[{"id":"x"}],"totalCount":1.0}"#),
            ("InSkillProduct", #"{"productId":"x","type":"A_NEW_KIND"}"#),
        ])
    func pass(type: String, body: String) throws {
        #expect(try Self.check(type, body) == Outcome())
    }

    @Test("Name what is dropped, and what no model knows")
    func lost() throws {
        let outcome = try Self.check("AlexaServices.TimerList", #"{"timers":[{},{"id":"x","colour":"red"}]}"#)
        #expect(outcome.dropped == [#"$.timers[0]: missing "id" at byte 13"#])
        #expect(outcome.unmodelled == ["$.timers[1].colour"])
    }

    @Test("Fail if they are not of that type", arguments: [("PersonalText", "5"), ("InSkillProduct", "{}")])
    func fail(type: String, body: String) throws {
        #expect(try Self.check(type, body).failures.count == 1)
    }
}
