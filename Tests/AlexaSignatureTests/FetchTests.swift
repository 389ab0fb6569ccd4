// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import AlexaTesting
import LinkedHTTPTesting
import Testing

@Suite("Fetching certificates")
struct FetchTests {
    private func verifier(over transport: some HTTP.Transport) throws -> SignatureVerifier {
        SignatureVerifier(over: transport, trusting: try TrustAnchors(pem: Genuine.request.anchors)) {
            SignatureTests.now
        }
    }

    @Test("Sends one GET without anything else")
    func sends() async throws {
        let transport = ScriptedTransport { _ in HTTP.Response(status: .ok, body: Genuine.request.file) }
        #expect(await (try verifier(over: transport)).code(of: Genuine.request) == nil)
        #expect(transport.requests.map { "\($0.method) \($0.url)" } == ["GET https://s3.amazonaws.com/echo.api/a.pem"])
        #expect(transport.requests.allSatisfy { $0.body.isEmpty && $0.headers.isEmpty })
    }

    @Test(
        "Takes a file of status 200 alone",
        arguments: [201, 204, 206, 301, 302, 304, 307, 308, 400, 403, 404, 429, 500, 503])
    func status(code: Int) async throws {
        let transport = ScriptedTransport { _ in
            HTTP.Response(
                status: HTTP.Status(code), headers: [.location: "https://s3.amazonaws.com/echo.api/b.pem"],
                body: Genuine.request.file)
        }
        let verifier = try verifier(over: transport)
        let error = await #expect(throws: VerificationError.self) {
            try await verifier.verify(
                Genuine.request.body, signature: Genuine.request.signature, certificateURL: CertificateHost.url("a.pem")
            )
        }
        #expect(error?.code == .certificateUnavailable)
        #expect(error?.detail == "status \(code)")
        #expect(transport.requests.count == 1)
    }

    @Test(
        "Says what the network did",
        arguments: [
            (
                HTTP.TransportError(.unresolvable, host: "s3.amazonaws.com") as any Error & Sendable,
                "the host could not be found"
            ),
            (HTTP.TransportError(.untrusted), "the server's certificate is not trusted"),
            (HTTP.TransportError(.responseTooLarge), "the response is too large"),
            (DeadlineExceeded(), "it did not come in time"), (CancellationError(), "the fetch was cancelled"),
            (Unknown(), "Unknown"),
        ])
    func network(error: any Error & Sendable, detail: String) async throws {
        let verifier = try verifier(over: ScriptedTransport { _ in throw error })
        let error = await #expect(throws: VerificationError.self) {
            try await verifier.verify(
                Genuine.request.body, signature: Genuine.request.signature, certificateURL: CertificateHost.url("a.pem")
            )
        }
        #expect(error == VerificationError(.certificateUnavailable, detail: detail))
    }

    /// Its text must not be shown: it could have anything in it.
    private struct Unknown: Error, CustomStringConvertible { var description: String { "a secret" } }

    @Test(
        "Happens only at Amazon's place, which a verifier used alone checks too",
        arguments: [
            "http://s3.amazonaws.com/echo.api/a.pem", "https://s3.amazonaws.com.example.org/echo.api/a.pem",
            "https://example.org/echo.api/a.pem", "https://s3.amazonaws.com:8443/echo.api/a.pem",
            "https://s3.amazonaws.com/other/a.pem", "https://s3.amazonaws.com/echo.api/../other/a.pem",
            "https://s3.amazonaws.com/ECHO.API/a.pem", "https://user@s3.amazonaws.com/echo.api/a.pem",
            "https://s3.amazonaws.com/echo.api/%2e%2e/a.pem", "//s3.amazonaws.com/echo.api/a.pem", "a.pem", "",
        ])
    func urls(text: String) async throws {
        let transport = ScriptedTransport { _ in HTTP.Response(status: .ok, body: Genuine.request.file) }
        let verifier = try verifier(over: transport)
        let error = await #expect(throws: VerificationError.self) {
            try await verifier.verify(
                Genuine.request.body, signature: Genuine.request.signature, certificateURL: text)
        }
        #expect(error?.code == .certificateURL)
        #expect(transport.requests.isEmpty)
    }

    @Test("Of the same file under several spellings happens once")
    func spellings() async throws {
        let host = CertificateHost(serving: Genuine.request.file)
        let verifier = try verifier(over: host)
        for url in [
            "https://s3.amazonaws.com/echo.api/a.pem", "HTTPS://S3.AMAZONAWS.COM:443/echo.api/a.pem",
            "https://s3.amazonaws.com/echo.api/../echo.api/./a.pem",
        ] {
            try await verifier.verify(Genuine.request.body, signature: Genuine.request.signature, certificateURL: url)
        }
        #expect(host.asked == ["a.pem"])
    }

    @Test("Ends at its own limit, even if the transport does not")
    func limit() async throws {
        let clock = ManualClock()
        let host = CertificateHost(isOpen: false, serving: Genuine.request.file)
        defer { host.open() }
        let verifier = SignatureVerifier(
            over: host, trusting: try TrustAnchors(pem: Genuine.request.anchors), now: { SignatureTests.now },
            deadline: { Deadline(after: .seconds(3), on: clock) })
        async let late = verifier.code(of: Genuine.request)
        await clock.whenAsleep()
        clock.advance(by: .seconds(3))
        #expect(await late == .certificateUnavailable)
        #expect(verifier.waiting == 0)
    }
}
#endif
