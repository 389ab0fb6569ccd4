// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import LinkedHTTPAsyncClient
import ProviderTables
import Testing

// One after the other, because together they would slow other tests down.
@Suite("The token over AsyncHTTPClient", .serialized, .timeLimit(.minutes(1)))
struct TokenSafetyTests {
    @Test("Reaches no server but its own", arguments: TokenSafety.hostile)
    func hostile(row: Row) async throws { try await row.run(over: AsyncHTTPClientTransport()) }

    @Test("Reaches its own server", arguments: TokenSafety.legitimate)
    func legitimate(row: Row) async throws { try await row.run(over: AsyncHTTPClientTransport()) }

    @Test("Is seen at another server where a transport takes it there", arguments: TokenSafety.plainest)
    func leaking(row: Row) async throws {
        let complaint = await #expect(throws: Complaint.self) {
            try await row.run(over: Leaking(AsyncHTTPClientTransport()))
        }
        #expect(complaint?.description.contains("the other server received") == true)
    }
}
#endif
