// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
import LinkedHTTPAsyncClient
import LinkedHTTPTesting
import ProviderTables
import Testing

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#else
import Glibc
#endif

/// Each case runs in its own process, because the environment belongs to the whole program.
@Suite("A proxy in the environment, and AsyncHTTPClient", .timeLimit(.minutes(1)))
struct ProxyTests {
    @Test("Never sees the token, for each variable that sets it")
    func table() async {
        await #expect(processExitsWith: .success) {
            for row in TokenSafety.proxies { try await row.run(over: AsyncHTTPClientTransport()) }
        }
    }

    @Test("Is not used")
    func isNotUsed() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] { unsafe setenv(name, proxy.url(), 1) }
            let request = HTTP.Request(
                .get, try HTTP.URL(server.url()), headers: [.authorization: "Bearer example-token"])
            let response = try await AsyncHTTPClientTransport().send(request)
            #expect(String(decoding: response.body, as: UTF8.self) == "from the server")
            #expect(proxy.requests.isEmpty)
        }
    }
}
#endif
