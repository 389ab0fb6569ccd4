// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(FoundationNetworking)
import Foundation
import LinkedHTTPTesting
import LinkedHTTPURLSession
import ProviderTables
import Testing

/// Each case runs in its own process, because the environment belongs to the whole program.
@Suite("A proxy in the environment", .timeLimit(.minutes(1)))
struct ProxyTests {
    @Test("Sees nothing without TLS: no header, no query, no body")
    func clear() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            let url = try HTTP.URL(server.url())
            let requests = [
                HTTP.Request(.get, url), HTTP.Request(.get, url, headers: [.authorization: "Bearer example-token"]),
                HTTP.Request(.get, url.appending(query: ["code": "example-code"])),
                HTTP.Request(.post, url, body: Array("client_secret=example-secret".utf8)),
                HTTP.Request(.post, url, body: Array("refresh_token=example-token".utf8)),
            ]
            for name in ["http_proxy", "all_proxy", "ALL_PROXY"] {
                for request in requests {
                    _ = unsafe setenv(name, proxy.url(), 1)
                    let error = await #expect(throws: HTTP.TransportError.self) {
                        try await URLSessionTransport().send(request)
                    }
                    #expect(error?.code == .refused)
                    _ = unsafe unsetenv(name)
                }
            }
            #expect(proxy.requests.isEmpty)
            #expect(server.requests.isEmpty)
        }
    }

    @Test("Never sees the token, for each variable that sets it")
    func table() async {
        await #expect(processExitsWith: .success) {
            for row in TokenSafety.proxies { try await row.run(over: URLSessionTransport()) }
        }
    }

    @Test("Does not matter if no_proxy names the host, as every libcurl reads it")
    func exceptions() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            _ = unsafe setenv("http_proxy", proxy.url(), 1)
            let rows: [(list: String, host: String, isExcepted: Bool)] = [
                ("127.0.0.1", "127.0.0.1", true), ("example.com, 127.0.0.1", "127.0.0.1", true),
                ("example.com,\t127.0.0.1 ,b", "127.0.0.1", true), (",,127.0.0.1,", "127.0.0.1", true),
                ("*", "127.0.0.1", true), ("LOCALHOST", "localhost", true), (".localhost", "localhost", true),
                ("localhost", "a.localhost", true), (".localhost", "a.localhost", true),
                // A wildcard has a meaning only alone; an exception that only some versions of libcurl read is ignored.
                ("foo,*", "127.0.0.1", false), ("*,foo", "127.0.0.1", false), (" *", "127.0.0.1", false),
                ("*.localhost", "a.localhost", false), ("foo 127.0.0.1", "127.0.0.1", false),
                ("127.0.0.0/8", "127.0.0.1", false), ("127.0.0.1/32", "127.0.0.1", false),
                ("foo bar,127.0.0.1", "127.0.0.1", false), ("127.0.0.1.", "127.0.0.1", false),
                (".127.0.0.1", "127.0.0.1", false), ("0.0.1", "127.0.0.1", false), ("127", "127.0.0.1", false),
                ("127.0.0.1:\(server.port)", "127.0.0.1", false), ("http://127.0.0.1", "127.0.0.1", false),
                ("localhost", "127.0.0.1", false), ("127.0.0.1", "localhost", false), ("ocalhost", "localhost", false),
                ("a.localhost", "localhost", false), ("", "localhost", false), (".", "localhost", false),
                ("[::1]", "127.0.0.1", false),
            ]
            for name in ["no_proxy", "NO_PROXY"] {
                for row in rows {
                    _ = unsafe setenv(name, row.list, 1)
                    let request = HTTP.Request(.get, try HTTP.URL("http://\(row.host):\(server.port)/"))
                    var refusal: HTTP.TransportError?
                    do {
                        let response = try await URLSessionTransport().send(request)
                        #expect(String(decoding: response.body, as: UTF8.self) == "from the server", "\(row)")
                    } catch let error as HTTP.TransportError where error.code == .refused {
                        refusal = error
                    } catch let error as HTTP.TransportError where error.code == .unresolvable {
                        // Not every system knows a name below localhost. It did not go through the proxy in any case.
                    }
                    #expect((refusal == nil) == row.isExcepted, "\(name): \(row)")
                    _ = unsafe unsetenv(name)
                }
            }
            #expect(proxy.requests.isEmpty)
        }
    }

    @Test("Is named by a variable that has a value, in the case that libcurl reads; the lower one counts first")
    func variables() async {
        await #expect(processExitsWith: .success) {
            let proxy = try LoopbackServer(answering: answer(body: "from the proxy"))
            let server = try LoopbackServer(answering: answer(body: "from the server"))
            let rows: [(variables: [String: String], isUsed: Bool)] = [
                (["http_proxy": ""], false), (["HTTP_PROXY": proxy.url()], false),
                (["HTTPS_PROXY": proxy.url()], false),
                (["http_proxy": "", "ALL_PROXY": proxy.url()], true),
                (["all_proxy": "socks5://127.0.0.1:1", "no_proxy": "foo"], true),
                (["http_proxy": proxy.url(), "no_proxy": "", "NO_PROXY": "127.0.0.1"], false),
                (["http_proxy": proxy.url(), "no_proxy": "foo", "NO_PROXY": "127.0.0.1"], true),
                (["http_proxy": proxy.url(), "no_proxy": "127.0.0.1", "NO_PROXY": "foo"], false),
            ]
            for row in rows {
                for (name, value) in row.variables { _ = unsafe setenv(name, value, 1) }
                let response = try? await URLSessionTransport().send(HTTP.Request(.get, HTTP.URL(server.url())))
                #expect((response == nil) == row.isUsed, "\(row)")
                for name in row.variables.keys { _ = unsafe unsetenv(name) }
            }
            #expect(proxy.requests.isEmpty)
        }
    }
}
#endif
