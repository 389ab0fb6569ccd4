// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationNetworking)
import Foundation
import LinkedHTTPTesting
import LinkedHTTPURLSession
import ProviderTables
import Testing

/// Each case runs in a process of its own: the environment is the whole program's.
@Suite("A proxy in the environment", .timeLimit(.minutes(1)))
struct ProxyTests {
    @Test("Never sees a credential in the clear")
    func credential() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            for name in ["http_proxy", "all_proxy", "ALL_PROXY"] {
                _ = unsafe setenv(name, proxy.url(), 1)
                let request = HTTP.Request(
                    .get, try HTTP.URL(server.url()), headers: [.authorization: "Bearer example-token"])
                let error = await #expect(throws: HTTP.TransportError.self) {
                    try await URLSessionTransport().send(request)
                }
                #expect(error?.code == .refused)
                _ = unsafe unsetenv(name)
            }
            #expect(proxy.requests.isEmpty)
        }
    }

    @Test("Never sees the token, whatever variable names it")
    func table() async {
        await #expect(processExitsWith: .success) {
            for row in TokenSafety.proxies { try await row.run(over: URLSessionTransport()) }
        }
    }

    @Test("Is no matter where it is switched off for the host")
    func exception() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            _ = unsafe setenv("http_proxy", proxy.url(), 1)
            _ = unsafe setenv("no_proxy", "example.com, 127.0.0.1", 1)
            let request = HTTP.Request(
                .get, try HTTP.URL(server.url()), headers: [.authorization: "Bearer example-token"])
            let response = try await URLSessionTransport().send(request)
            #expect(String(decoding: response.body, as: UTF8.self) == "from the server")
            #expect(proxy.requests.isEmpty)
        }
    }
}
#endif
