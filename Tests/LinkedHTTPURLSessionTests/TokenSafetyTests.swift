// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPURLSession
import ProviderTables
import Testing

// One after the other, because a thousand sessions at once use all threads.
@Suite("The token over URLSession", .serialized, .timeLimit(.minutes(1)))
struct TokenSafetyTests {
    @Test("Reaches no server but its own", arguments: TokenSafety.hostile)
    func hostile(row: Row) async throws { try await row.run(over: URLSessionTransport()) }

    @Test("Reaches its own server", arguments: TokenSafety.legitimate)
    func legitimate(row: Row) async throws { try await row.run(over: URLSessionTransport()) }

    @Test("Has more than a thousand attacks with different names, and two dozen legitimate cases")
    func table() {
        #expect(TokenSafety.hostile.count > 1_000)
        #expect(TokenSafety.legitimate.count >= 24)
        let names = (TokenSafety.hostile + TokenSafety.legitimate).map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test("Is seen at another server where a transport takes it there", arguments: TokenSafety.plainest)
    func leaking(row: Row) async throws {
        let complaint = await #expect(throws: Complaint.self) {
            try await row.run(over: Leaking(URLSessionTransport()))
        }
        #expect(complaint?.description.contains("the other server received") == true)
    }
}
