// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import LinkedHTTPAsyncClient
import LinkedHTTPTesting
import Testing

// One after the other, because together they would slow other tests down.
@Suite("AsyncHTTPClient as a transport", .serialized, .timeLimit(.minutes(1)))
struct CompatTests {
    @Test("Keeps the contract", arguments: TransportCompatTest.Check.allCases)
    func contract(check: TransportCompatTest.Check) async throws {
        try await TransportCompatTest(AsyncHTTPClientTransport()).run(check)
    }
}
#endif
