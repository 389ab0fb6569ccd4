// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Foundation
import Synchronization
import TestSupport
import Testing

@Suite("An endpoint that verifies signatures", .timeLimit(.minutes(5)))
struct EndpointTests {
    /// A request and its headers, as they arrive.
    private struct Sent {
        var body: [UInt8]
        var method = "POST"
        var headers: [(name: String, value: String)]

        var signature: String {
            get { headers[0].value }
            set { headers[0].value = newValue }
        }
    }

    private let handled = Handled()
    private let endpoint: Endpoint

    private final class Handled: Sendable {
        private let count = Mutex(0)
        var times: Int { count.withLock { $0 } }
        func happened() { count.withLock { $0 += 1 } }
    }

    /// Two files are at Amazon's place: Alexa's, and one with a path to a root that nobody trusts.
    init() throws {
        var plan = Plan(now: SignatureTests.now)
        let genuine = try plan.made()
        plan.root = .root("Somebody", Keys.stranger)
        plan.alexa.key = Keys.other.forCertificates
        let foreign = try plan.made().file
        let host = CertificateHost { name in
            HTTP.Response(
                status: name.hasSuffix(".pem") ? .ok : .notFound, body: name == "foreign.pem" ? foreign : genuine.file)
        }
        let verifier = SignatureVerifier(over: host, trusting: try TrustAnchors(pem: genuine.anchors)) {
            SignatureTests.now
        }
        let skill = Skill(id: "amzn1.ask.skill.mine") { [handled] in
            On(.launch) { _, _ in
                handled.happened()
                return "Hello."
            }
        }
        endpoint = try Endpoint(skill, verifying: verifier) { SignatureTests.now }
    }

    /// Requests that differ, signed as Alexa's are.
    private static func genuine(_ count: Int, by sign: ([UInt8]) throws -> [UInt8] = { try Keys.alexa.signs($0) })
        throws -> [Sent]
    {
        try (0..<count).map { number in
            let time = Date(timeIntervalSince1970: Double(SignatureTests.now.secondsSince1970)).formatted(.iso8601)
            let body = Array(
                """
                {"version":"1.0","session":{"new":true,"sessionId":"s\(number)",\
                "application":{"applicationId":"amzn1.ask.skill.mine"},"user":{"userId":"u\(number)"}},\
                "context":{"System":{"application":{"applicationId":"amzn1.ask.skill.mine"},\
                "user":{"userId":"u\(number)"},"apiEndpoint":"https://api.amazonalexa.com"}},\
                "request":{"type":"LaunchRequest","requestId":"r\(number)","timestamp":"\(time)","locale":"en-US"}}
                """.utf8)
            return Sent(
                body: body,
                headers: [
                    ("Signature-256", Data(try sign(body)).base64EncodedString()),
                    ("SignatureCertChainUrl", CertificateHost.url("echo-api-cert-12.pem")),
                ])
        }
    }

    private func status(of sent: Sent) async -> Int {
        await endpoint.respond(to: sent.body, method: sent.method, headers: sent.headers).status
    }

    @Test("Answers each of 1 000 requests that Alexa signed")
    func valid() async throws {
        let requests = try Self.genuine(100)
        for _ in 0..<10 {
            for sent in requests { #expect(await status(of: sent) == 200) }
        }
        #expect(handled.times == 1_000)
    }

    /// What may happen to a request on its way. The second request is one of the same kind.
    private static let forgeries: [@Sendable (inout Sent, Sent, inout SplitMix64) throws -> Void] = [
        { sent, _, random in
            sent.body[Int.random(in: 0..<sent.body.count, using: &random)] ^=
                1 << UInt8.random(in: 0..<8, using: &random)
        },
        { sent, _, random in sent.body.remove(at: Int.random(in: 0..<sent.body.count, using: &random)) },
        { sent, _, random in sent.body.insert(0x20, at: Int.random(in: 0...sent.body.count, using: &random)) },
        // White space that changes nothing of what the JSON says.
        { sent, _, _ in sent.body.append(0x0A) },
        { sent, _, _ in sent.body = Array(String(decoding: sent.body, as: UTF8.self).replacing(",", with: ", ").utf8) },
        { sent, other, _ in sent.body = other.body },
        { sent, other, _ in sent.signature = other.signature },
        { sent, _, random in
            var bytes = Array(Data(base64Encoded: sent.signature) ?? Data())
            bytes[Int.random(in: 0..<bytes.count, using: &random)] ^= 1 << UInt8.random(in: 0..<8, using: &random)
            sent.signature = Data(bytes).base64EncodedString()
        },
        { sent, _, random in
            sent.signature = Data((0..<256).map { _ in UInt8.random(in: .min ... .max, using: &random) })
                .base64EncodedString()
        },
        { sent, _, random in sent.signature = String(sent.signature.prefix(Int.random(in: 0..<344, using: &random))) },
        { sent, _, _ in sent.signature = sent.signature.lowercased() },
        { sent, _, _ in sent.signature += "\r\n" },
        { sent, _, _ in sent.headers[0].name = "Signature" },
        { sent, _, _ in sent.headers.remove(at: 0) },
        { sent, _, _ in sent.headers.remove(at: 1) },
        { sent, _, _ in sent.headers.append(sent.headers[0]) },
        { sent, _, _ in sent.headers.append(sent.headers[1]) },
        { sent, _, _ in sent.headers[1].value = CertificateHost.url("foreign.pem") },
        { sent, _, _ in sent.headers[1].value = CertificateHost.url("missing") },
        { sent, _, _ in sent.headers[1].value = "https://s3.amazonaws.com/other/echo-api-cert-12.pem" },
        { sent, _, _ in sent.headers[1].value = "https://s3.amazonaws.com.example.org/echo.api/echo-api-cert-12.pem" },
        { sent, _, _ in sent.headers[1].value = "http://s3.amazonaws.com/echo.api/echo-api-cert-12.pem" },
        { sent, _, _ in sent.method = "PUT" },
    ]

    @Test("Answers none of 10 000 requests that were forged or changed, and no handler sees one")
    func forged() async throws {
        var random = SplitMix64(seed: 256)
        let requests = try Self.genuine(200)
        let byOthers = try Self.genuine(50) { try Keys.other.signs($0) }
        var accepted = 0
        for number in 0..<10_000 {
            if number % 20 == 0 {
                // Signed well, with a key that is not Alexa's: with Alexa's file and with its own.
                var sent = byOthers[number / 20 % byOthers.count]
                if number % 40 == 0 { sent.headers[1].value = CertificateHost.url("foreign.pem") }
                accepted += await status(of: sent) == 200 ? 1 : 0
                continue
            }
            var sent = requests[number % requests.count]
            let other = requests[(number + 1) % requests.count]
            try Self.forgeries[number % Self.forgeries.count](&sent, other, &random)
            let status = await status(of: sent)
            #expect([400, 405].contains(status), "forgery \(number % Self.forgeries.count)")
            accepted += status == 200 ? 1 : 0
        }
        #expect(accepted == 0)
        #expect(handled.times == 0)
    }
}
#endif
