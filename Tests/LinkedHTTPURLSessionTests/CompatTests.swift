// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPTesting
import LinkedHTTPURLSession
import Testing

// One after the other, because together they would slow other tests down.
@Suite("URLSession as a transport", .serialized, .timeLimit(.minutes(1)))
struct CompatTests {
    @Test("Keeps the contract", arguments: TransportCompatTest.Check.allCases)
    func contract(check: TransportCompatTest.Check) async throws {
        try await TransportCompatTest(URLSessionTransport()).run(check)
    }

    /// A transport that breaks one rule of the contract.
    struct Faulty: HTTP.Transport {
        let change: @Sendable (HTTP.Request, URLSessionTransport) async throws -> HTTP.Response
        let transport = URLSessionTransport()

        func send(_ request: HTTP.Request) async throws -> HTTP.Response { try await change(request, transport) }
    }

    typealias Fault = (promise: String, transport: Faulty)

    static let faults: [Fault] = [
        (
            "follows no redirect",
            Faulty { request, transport in
                let response = try await transport.send(request)
                guard let location = response.headers[.location], let url = try? request.url.resolving(location)
                else { return response }
                return try await transport.send(HTTP.Request(.get, url, headers: request.headers))
            }
        ),
        (
            "sends a large body",
            Faulty { request, transport in
                var request = request
                request.body = request.body.map { Array($0.prefix(1 << 16)) }
                return try await transport.send(request)
            }
        ),
        (
            "keeps nothing between exchanges",
            Faulty { request, transport in
                var request = request
                request.headers[.cookie] = "a=b"
                return try await transport.send(request)
            }
        ),
        (
            "says that the connection broke",
            Faulty { request, transport in
                do {
                    return try await transport.send(request)
                } catch let error as HTTP.TransportError {
                    throw HTTP.TransportError(error.code, host: error.host, detail: request.url.text)
                }
            }
        ),
        (
            "keeps cookies apart",
            Faulty { request, transport in
                var response = try await transport.send(request)
                let cookies = response.headers.all(.setCookie)
                if cookies.count > 1 { response.headers[.setCookie] = cookies.joined(separator: ", ") }
                return response
            }
        ),
        (
            "ends when a kept connection closes",
            Faulty { request, transport in
                do {
                    return try await transport.send(request)
                } catch let error as HTTP.TransportError where error.isTransient {
                    return try await transport.send(request)
                }
            }
        ),
        (
            "uses a connection for one exchange after the other",
            Faulty { request, _ in try await URLSessionTransport().send(request) }
        ),
    ]

    @Test("A transport that breaks one rule of the contract fails", arguments: faults)
    func faulty(fault: Fault) async throws {
        let check = try #require(TransportCompatTest.Check.allCases.first { $0.name.hasPrefix(fault.promise) })
        await #expect(throws: TransportCompatTest.Failure.self) {
            try await TransportCompatTest(fault.transport).run(check)
        }
    }
}
