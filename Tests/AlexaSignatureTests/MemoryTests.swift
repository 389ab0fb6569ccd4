// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Synchronization
import Testing

@Suite("Certificates that were fetched")
struct MemoryTests {
    let time = ManualTime(SignatureTests.now)

    private func verifier(over host: CertificateHost) throws -> SignatureVerifier {
        SignatureVerifier(over: host, trusting: try TrustAnchors(pem: Genuine.request.anchors)) { time.now }
    }

    @Test("Are kept until the first of them expires, and not a second longer")
    func expiry() async throws {
        var plan = Plan(now: SignatureTests.now)
        plan.authorities[0].valid = -Draft.day...1_000
        let request = try plan.made()
        let host = CertificateHost(serving: request.file)
        let verifier = SignatureVerifier(over: host, trusting: try TrustAnchors(pem: request.anchors)) { time.now }
        #expect(await verifier.code(of: request) == nil)
        time.advance(by: 1_000)
        #expect(await verifier.code(of: request) == nil)
        #expect(host.asked.count == 1)
        time.advance(by: 1)
        #expect(await verifier.code(of: request) == .certificateExpired)
        #expect(host.asked.count == 2)
    }

    @Test("Are fetched again when they have expired, and the new ones are used")
    func renewal() async throws {
        var plan = Plan(now: SignatureTests.now)
        plan.alexa.valid = 1_000...Draft.day
        let renewed = try plan.made().file
        var old = Plan(now: SignatureTests.now)
        old.alexa.valid = -1_000...1_000
        let request = try old.made()
        let served = Mutex(request.file)
        let host = CertificateHost { _ in HTTP.Response(status: .ok, body: served.withLock { $0 }) }
        let anchors = try TrustAnchors(pem: try plan.made().anchors + request.anchors)
        let verifier = SignatureVerifier(over: host, trusting: anchors) { time.now }
        #expect(await verifier.code(of: request) == nil)
        served.withLock { $0 = renewed }
        time.advance(by: 1_001)
        #expect(await verifier.code(of: request) == nil)
        #expect(host.asked.count == 2)
    }

    @Test("Are not used before they are valid, when the clock is set back")
    func setBack() async throws {
        let host = CertificateHost(serving: Genuine.request.file)
        let verifier = try verifier(over: host)
        #expect(await verifier.code(of: Genuine.request) == nil)
        time.advance(by: -101 * Draft.day)
        #expect(await verifier.code(of: Genuine.request) == .certificateNotYetValid)
    }

    @Test("Or could not be fetched are asked for again after a minute", arguments: [true, false])
    func failure(isBroken: Bool) async throws {
        let fails = Mutex(true)
        let host = CertificateHost { _ in
            if fails.withLock({ $0 }) {
                return HTTP.Response(status: isBroken ? .ok : .serviceUnavailable, body: Array("<html>".utf8))
            }
            return HTTP.Response(status: .ok, body: Genuine.request.file)
        }
        let verifier = try verifier(over: host)
        let code = isBroken ? VerificationError.Code.certificateUnreadable : .certificateUnavailable
        #expect(await verifier.code(of: Genuine.request) == code)
        fails.withLock { $0 = false }
        time.advance(by: 59)
        #expect(await verifier.code(of: Genuine.request) == code)
        #expect(host.asked.count == 1)
        // Another file has nothing to do with it.
        #expect(await verifier.code(of: Genuine.request, at: "b.pem") == nil)
        time.advance(by: 1)
        #expect(await verifier.code(of: Genuine.request) == nil)
        #expect(host.asked == ["a.pem", "b.pem", "a.pem"])
    }

    @Test("Or could not be are asked for again when the clock was set back")
    func failureSetBack() async throws {
        let host = CertificateHost { _ in HTTP.Response(status: .notFound) }
        let verifier = try verifier(over: host)
        #expect(await verifier.code(of: Genuine.request) == .certificateUnavailable)
        time.advance(by: -3_600)
        #expect(await verifier.code(of: Genuine.request) == .certificateUnavailable)
        #expect(host.asked.count == 2)
    }

    @Test("Are 32 files at most: those used last")
    func eviction() async throws {
        let host = CertificateHost(serving: Genuine.request.file)
        let verifier = try verifier(over: host)
        for number in 0..<32 { #expect(await verifier.code(of: Genuine.request, at: number) == nil) }
        #expect(await verifier.code(of: Genuine.request, at: 0) == nil)
        #expect(host.asked.count == 32)
        #expect(await verifier.code(of: Genuine.request, at: 32) == nil)
        #expect(await verifier.code(of: Genuine.request, at: 0) == nil)
        #expect(host.asked.count == 33)
        #expect(await verifier.code(of: Genuine.request, at: 1) == nil)
        #expect(host.asked.last == "1")
    }

    @Test("Are not forgotten because others fail, of which 256 are remembered")
    func failures() async throws {
        let host = CertificateHost { name in
            name == "a.pem" ? HTTP.Response(status: .ok, body: Genuine.request.file) : HTTP.Response(status: .notFound)
        }
        let verifier = try verifier(over: host)
        #expect(await verifier.code(of: Genuine.request) == nil)
        for number in 0...256 {
            #expect(await verifier.code(of: Genuine.request, at: number) == .certificateUnavailable)
        }
        #expect(host.asked.count == 258)
        #expect(await verifier.code(of: Genuine.request) == nil)
        #expect(await verifier.code(of: Genuine.request, at: 256) == .certificateUnavailable)
        #expect(host.asked.count == 258)
        #expect(await verifier.code(of: Genuine.request, at: 0) == .certificateUnavailable)
        #expect(host.asked.count == 259)
    }
}
#endif
