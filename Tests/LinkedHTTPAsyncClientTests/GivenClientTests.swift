// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import AsyncHTTPClient
import LinkedHTTPAsyncClient
import LinkedHTTPTesting
import Testing

@Suite("A client that the program has already", .serialized, .timeLimit(.minutes(1)))
struct GivenClientTests {
    @Test("Keeps the contract when it is configured as documented", arguments: TransportCompatTest.Check.allCases)
    func contract(check: TransportCompatTest.Check) async throws {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        let client = HTTPClient(configuration: configuration)
        // Shut down after the test, whatever its outcome.
        let outcome: TransportCompatTest.Failure?
        do {
            try await TransportCompatTest(AsyncHTTPClientTransport(client)).run(check)
            outcome = nil
        } catch {
            outcome = error
        }
        try await client.shutdown()
        if let outcome { throw outcome }
    }

    @Test("Is caught when it follows redirects", arguments: [301, 302, 303, 307, 308])
    func redirects(code: Int) async throws {
        let other = try LoopbackServer(answering: answer(body: "got you"))
        let server = try LoopbackServer(answering: answer("\(code) Moved", ["Location: \(other.url("/steal"))"]))
        let transport = AsyncHTTPClientTransport(.shared)
        let request = HTTP.Request(
            .get, try HTTP.URL(server.url()), headers: [.authorization: "Bearer example-token"])
        let error = await #expect(throws: HTTP.TransportError.self) { try await transport.send(request) }
        #expect(error?.code == .refused)
        #expect(other.requests.allSatisfy { $0["authorization"] == nil })
    }
}
#endif
