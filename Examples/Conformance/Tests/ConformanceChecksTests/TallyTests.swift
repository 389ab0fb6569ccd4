// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import ConformanceChecks
import Testing

struct TallyTests {
    @Test("Says of each file what was found, and counts")
    func lines() {
        var tally = Tally()
        #expect(tally.lines(for: "a.json", Outcome()) == ["ok a.json"])
        #expect(tally.exitCode == 0)
        #expect(tally.lines(for: "b.json", Outcome(failures: ["one", "two"])) == ["FAIL b.json: one; two"])
        #expect(tally.summary == "1 passed, 1 failed")
        #expect(tally.exitCode == 1)
    }

    @Test("A gap fails its file unless it is known, and a known gap has to exist")
    func known() {
        let outcome = Outcome(unmodelled: ["request.x"], dropped: ["$.y: null"])
        var strict = Tally()
        #expect(strict.lines(for: "a.json", outcome) == ["FAIL a.json: unmodelled request.x; dropped $.y: null"])

        let list = strict.found.list
        #expect(list == "a.json\tunmodelled request.x\na.json\tdropped $.y: null\n")
        var tally = Tally(known: KnownGaps("# a comment\n" + list))
        #expect(tally.lines(for: "a.json", outcome) == ["ok a.json", "unmodelled request.x", "dropped $.y: null"])
        #expect(tally.exitCode == 0)
        #expect(tally.lines(for: "a.json", Outcome()).first?.hasPrefix("FAIL a.json: no longer unmodelled") == true)
        #expect(tally.summary == "1 passed, 1 failed")
        #expect(tally.exitCode == 1)
    }

    @Test("A file in the list of known gaps has to exist")
    func missing() {
        var tally = Tally(known: KnownGaps("gone.json\tunmodelled x\n"))
        #expect(tally.lines(for: "a.json", Outcome()) == ["ok a.json"])
        #expect(tally.summary == "1 passed, 0 failed, not there: gone.json")
        #expect(tally.exitCode == 1)
    }

    @Test("No file at all is no success")
    func nothing() {
        #expect(Tally().summary == "0 passed, 0 failed")
        #expect(Tally().exitCode == 1)
    }
}
