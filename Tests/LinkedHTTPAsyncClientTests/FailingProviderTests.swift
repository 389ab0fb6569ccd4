// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import LinkedHTTPAsyncClient
import ProviderTables
import Testing

// One after the other, because together they would slow other tests down.
@Suite("A failing provider over AsyncHTTPClient", .serialized, .timeLimit(.minutes(1)))
struct FailingProviderTests {
    @Test("Is an error in time that says what it was, or is asked again", arguments: ProviderFailures.rows)
    func fails(row: Row) async throws { try await row.run(over: AsyncHTTPClientTransport()) }
}
#endif
