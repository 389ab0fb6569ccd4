// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Testing

@Suite("Generated certificates")
struct GeneratedTests {
    @Test("Are accepted if nothing is wrong with them, and only then")
    func verdicts() async throws {
        let cases = GeneratedCase.cases(200, now: SignatureTests.now)
        #expect((40...160).contains(cases.count { $0.faults.isEmpty }))
        for example in cases {
            let verdict = try await example.request.verdict()
            #expect((verdict == nil) == example.faults.isEmpty, "\(example): \(verdict?.rawValue ?? "accepted")")
        }
    }
}
#endif
