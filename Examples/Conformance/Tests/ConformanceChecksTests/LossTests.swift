// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import Testing

@testable import ConformanceChecks

@Suite("Lost values are dropped with a reason, or left out without one")
struct LossTests {
    static func compare(_ original: String, _ rewritten: String, _ problems: [String]) throws -> Comparison {
        Comparison(
            of: try JSON(parsing: original), with: try JSON(parsing: rewritten),
            problems: problems.map { ($0, "why") }, at: "$")
    }

    @Test("After a list that dropped elements, the rest is compared")
    func closedUp() throws {
        let found = try Self.compare(
            #"{"l":[{"a":1},{"a":2},null,{"a":3,"b":4}],"c":5}"#, #"{"l":[{"a":1},{"a":9}],"c":6}"#, ["$.l[1].a"])
        #expect(found.dropped == ["$.l[1]: why", "$.l[2]: null"])
        #expect(found.leftOut == ["$.l[3].b"])
        #expect(found.differences == ["$.l[3].a was 3, is 9", "$.c was 5, is 6"])
    }

    @Test("An element with a problem inside that was kept is not taken for the one that was dropped")
    func keptElement() throws {
        let found = try Self.compare(
            #"[{"n":1,"x":""},{"n":true},{"n":3}]"#, #"[{"n":1},{"n":3}]"#, ["$[0].x", "$[1].n"])
        #expect(found.dropped == ["$[0].x: why", "$[1]: why"])
        #expect(found.differences == [])
        #expect(found.leftOut == [])
    }

    @Test("A list that lost more elements than the reader reported differs")
    func tooMany() throws {
        let found = try Self.compare("[1,2,3]", "[1]", ["$[1]"])
        #expect(found.differences == ["$ had 3 elements, has 1"])
    }

    @Test("A problem explains the loss of the value that it is in, and of no other")
    func excused() throws {
        #expect(try Self.compare(#"{"a":{"b":1},"c":2}"#, "{}", ["$.a.b"]).dropped == ["$.a: why"])
        let found = try Self.compare(#"{"a":{"b":1,"c":2}}"#, #"{"a":{}}"#, ["$.a.b"])
        #expect(found.dropped == ["$.a.b: why"])
        #expect(found.leftOut == ["$.a.c"])
    }

    @Test(
        "A problem does not explain a lost list around it, a difference, or another lost value",
        arguments: [
            (#"{"a":[{"b":1}]}"#, "{}", "$.a[0].b"), (#"{"a":{"l":[{"b":1}]}}"#, "{}", "$.a.l[0].b"),
            (#"{"ab":1}"#, "{}", "$.a"),
        ] as [(String, String, String)])
    func nothingElse(original: String, rewritten: String, problem: String) throws {
        let found = try Self.compare(original, rewritten, [problem])
        #expect(found.dropped == [])
        #expect(found.leftOut.count == 1)
        let changed = try Self.compare(#"{"a":{"b":1},"c":2}"#, #"{"a":{"b":2},"c":3,"d":4}"#, ["$.a.b", "$.c"])
        #expect(changed.differences == ["$.a.b was 1, is 2", "$.c was 2, is 3", "$.d was not there"])
    }
}
