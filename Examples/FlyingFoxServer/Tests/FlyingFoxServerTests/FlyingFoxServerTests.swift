// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill
import FlyingFox
import FlyingSocks
import Foundation
import SkillServer
import Synchronization
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Notes the bodies that it verifies.
struct NotingVerifier: RequestVerifier {
    final class Notes: Sendable {
        private let bodies = Mutex<[[UInt8]]>([])
        var all: [[UInt8]] { bodies.withLock { $0 } }
        func note(_ body: [UInt8]) { bodies.withLock { $0.append(body) } }
    }
    let notes = Notes()

    func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError) {
        notes.note(body)
        guard signature == "c2lnbmVk" else { throw VerificationError(.signatureMismatch) }
    }
}

@Suite("FlyingFox in front of a skill", .timeLimit(.minutes(1)))
struct FlyingFoxServerTests {
    private let verifier = NotingVerifier()
    private static let now = WallTime(secondsSince1970: 1_800_000_000)

    private func body(_ more: String = "") -> [UInt8] {
        Array(
            """
            \u{20}{"version":"1.0",\(more)"context":{"System":{"application":{"applicationId":"amzn1.ask.skill.example"}}},
            "request":{"type":"LaunchRequest","requestId":"1","timestamp":"2027-01-15T08:00:00Z"}}
            """.utf8)
    }

    /// Runs a server, and `test` with its address.
    private func serving(_ test: (URL) async throws -> Void) async throws {
        let skill = Skill(id: "amzn1.ask.skill.example") { On(.launch, reply: "Grüße, Pokémon!") }
        let server = try await skillServer(Endpoint(skill, verifying: verifier, now: { Self.now }), port: 0)
        let run = Task { try await server.run() }
        try await server.waitUntilListening()
        let address = try #require(await server.listeningAddress)
        var port: UInt16?
        if case .ip4(_, let taken) = address { port = taken }
        let url = "http://127.0.0.1:\(try #require(port))/alexa"
        try await test(try #require(URL(string: url)))
        await server.stop(timeout: 1)
        _ = await run.result
    }

    private func send(
        _ body: [UInt8], to url: URL, method: String = "POST", signature: String? = "c2lnbmVk",
        in session: URLSession = .shared
    ) async throws -> (status: Int, headers: [AnyHashable: Any], body: String) {
        var request = URLRequest(url: url)
        request.httpMethod = method
        if method == "POST" { request.httpBody = Data(body) }
        request.setValue("application/json; charset=utf-8", forHTTPHeaderField: "Content-Type")
        if let signature { request.setValue(signature, forHTTPHeaderField: "signature-256") }
        request.setValue("https://s3.amazonaws.com/echo.api/cert.pem", forHTTPHeaderField: "SIGNATURECERTCHAINURL")
        let (data, response) = try await session.data(for: request)
        let answer = try #require(response as? HTTPURLResponse)
        return (answer.statusCode, answer.allHeaderFields, String(decoding: data, as: UTF8.self))
    }

    @Test("Gives the endpoint the bytes as they were sent, and the client its answer")
    func answered() async throws {
        try await serving { url in
            let sent = body(#""note":"Küche",   "#)
            let answer = try await send(sent, to: url)
            #expect(answer.status == 200)
            #expect(answer.body.contains("Grüße, Pokémon!"))
            #expect(answer.headers["Content-Type"] as? String == "application/json;charset=UTF-8")
            #expect(verifier.notes.all == [sent])
        }
    }

    @Test("Passes on what the endpoint refuses")
    func refused() async throws {
        try await serving { url in
            let forged = try await send(body(), to: url, signature: "Zm9yZ2Vk")
            #expect(forged.status == 400)
            let unsigned = try await send(body(), to: url, signature: nil)
            #expect(unsigned.status == 400)
            let elsewhere = try await send(body(), to: url.deletingLastPathComponent().appendingPathComponent("other"))
            #expect(elsewhere.status == 404)
            let other = try await send([], to: url, method: "GET")
            #expect(other.status == 405)
            #expect(other.headers["Allow"] as? String == "POST")
        }
    }

    @Test("Reads no more than the endpoint takes, and takes nothing of the rest for a request")
    func tooLong() async throws {
        try await serving { url in
            let configuration = URLSessionConfiguration.ephemeral
            configuration.httpMaximumConnectionsPerHost = 1
            let session = URLSession(configuration: configuration)
            let long = Array(repeating: UInt8(ascii: " "), count: Skill.longestRequest + 1_000_000)
            let refused = try await send(long, to: url, in: session)
            #expect(refused.status == 413)
            let next = try await send(body(), to: url, in: session)
            #expect(next.status == 200)
            #expect(verifier.notes.all == [body()])
        }
    }
}
