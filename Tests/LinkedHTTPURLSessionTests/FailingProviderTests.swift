// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPURLSession
import ProviderTables
import Testing

// One after the other, because a thousand sessions at once use all threads.
@Suite("A failing provider over URLSession", .serialized, .timeLimit(.minutes(1)))
struct FailingProviderTests {
    @Test("Is an error in time that says what it was, or is asked again", arguments: ProviderFailures.rows)
    func fails(row: Row) async throws { try await row.run(over: URLSessionTransport()) }
}
