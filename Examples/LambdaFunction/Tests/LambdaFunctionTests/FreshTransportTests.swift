// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LambdaRuntime
import LinkedHTTPAsyncClient
import Synchronization
import Testing

struct FreshTransportTests {
    /// Says which of the transports made it is.
    private struct Numbered: HTTP.Transport {
        let number: Int
        func send(_ request: HTTP.Request) async throws -> HTTP.Response { HTTP.Response(status: HTTP.Status(number)) }
    }

    @Test("Makes the transport when it is first needed, keeps it while it is used, and makes a new one after a pause")
    func pauses() async throws {
        let made = Atomic(200)
        let clock = Atomic(Int64(1_795_000_000_000))
        let transport = FreshTransport(now: { clock.load(ordering: .relaxed) }) {
            Numbered(number: made.add(1, ordering: .relaxed).newValue)
        }
        #expect(made.load(ordering: .relaxed) == 200)
        let request = HTTP.Request(.get, try HTTP.URL("http://127.0.0.1/"))
        let steps: [(pause: Int64, number: Int)] = [
            (0, 201), (29_999, 201), (29_999, 201), (30_000, 202), (1, 202), (-1, 203), (7_200_000, 204),
        ]
        for step in steps {
            clock.add(step.pause, ordering: .relaxed)
            #expect(try await transport.send(request).status.code == step.number)
        }
    }
}
