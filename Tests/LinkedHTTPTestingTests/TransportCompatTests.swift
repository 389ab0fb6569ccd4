// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import Testing

@Suite("The compatibility test of transports", .serialized, .timeLimit(.minutes(1)))
struct TransportCompatTests {
    /// A transport that never sends and always returns 200.
    struct AlwaysOK: HTTP.Transport {
        func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: .ok) }
    }

    @Test(
        "Fails a transport that never sends, in every check", arguments: TransportCompatTest.Check.allCases)
    func refuses(check: TransportCompatTest.Check) async {
        let failure = await #expect(throws: TransportCompatTest.Failure.self) {
            try await TransportCompatTest(AlwaysOK()).run(check)
        }
        #expect(failure?.check == check)
        #expect(failure?.description.hasPrefix("\(check): ") == true)
    }

    @Test("Continues after a failure, and lists all failures")
    func lists() async {
        let failures = await #expect(throws: TransportCompatTest.Failures.self) {
            try await TransportCompatTest(AlwaysOK()).run()
        }
        #expect(failures?.map(\.check) == TransportCompatTest.Check.allCases)
        #expect(failures?.description.split(separator: "\n").count == failures?.count)
    }

    @Test("Has checks of different names")
    func names() {
        let names = TransportCompatTest.Check.allCases.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
