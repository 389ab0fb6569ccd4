// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import Testing

// One after the other: hundreds of computing tests at once keep the threads from tests that have a deadline.
@Suite("Never shown", .serialized)
struct NeverShownTests {
    @Test("No value shows a secret when it is printed, reflected or encoded", arguments: try await Samples.all())
    func hidden(sample: Sample) async throws {
        #expect(try await sample.missing().isEmpty, "nothing is proven: the sample does not hold what was planted")
        let leaks = sample.leaks
        #expect(leaks.isEmpty, "\(leaks.prefix(3).joined(separator: "\n"))")
    }
}
