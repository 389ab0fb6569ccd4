// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

struct TallyTests {
    @Test("Says of each file what was found, and counts")
    func lines() {
        var tally = Tally()
        #expect(
            tally.lines(for: "a.json", Outcome(unmodelled: ["request.x"])) == ["ok a.json", "unmodelled request.x"])
        #expect(tally.exitCode == 0)
        #expect(tally.lines(for: "b.json", Outcome(failures: ["one", "two"])) == ["FAIL b.json: one; two"])
        #expect(tally.summary == "1 passed, 1 failed")
        #expect(tally.exitCode == 1)
    }

    @Test("No file at all is no success")
    func nothing() {
        #expect(Tally().summary == "0 passed, 0 failed")
        #expect(Tally().exitCode == 1)
    }
}
