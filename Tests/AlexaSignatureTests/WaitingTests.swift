// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import AlexaTesting
import Testing

@Suite("Waiting for certificates", .timeLimit(.minutes(1)))
struct WaitingTests {
    let host = CertificateHost(isOpen: false, serving: Genuine.request.file)
    let verifier: SignatureVerifier

    init() throws {
        verifier = SignatureVerifier(over: host, trusting: try TrustAnchors(pem: Genuine.request.anchors)) {
            SignatureTests.now
        }
    }

    @Test("200 requests wait for one fetch")
    func together() async {
        await withTaskGroup(of: VerificationError.Code?.self) { group in
            for _ in 0..<200 { group.addTask { await verifier.code(of: Genuine.request) } }
            await verifier.whenWaiting(200)
            host.open()
            for await code in group { #expect(code == nil) }
        }
        #expect(host.asked == ["a.pem"])
        #expect(verifier.waiting == 0)
    }

    @Test("Four files are fetched at a time, the others after them")
    func four() async {
        await withTaskGroup(of: VerificationError.Code?.self) { group in
            for number in 0..<12 { group.addTask { await verifier.code(of: Genuine.request, at: number) } }
            await verifier.whenWaiting(12)
            while host.asked.count < 4 { await Task.yield() }
            #expect(host.asked.count == 4)
            host.open()
            for await code in group { #expect(code == nil) }
        }
        #expect(host.mostRunning == 4)
        #expect(Set(host.asked).count == 12)
        #expect(host.asked.count == 12)
    }

    @Test("64 more files wait for their turn, and no more")
    func queue() async {
        await withTaskGroup(of: VerificationError.Code?.self) { group in
            for number in 0..<68 { group.addTask { await verifier.code(of: Genuine.request, at: number) } }
            await verifier.whenWaiting(68)
            #expect(await verifier.code(of: Genuine.request, at: "one-more") == .certificateUnavailable)
            // Those that are fetched or wait are asked for as before.
            group.addTask { await verifier.code(of: Genuine.request, at: 67) }
            await verifier.whenWaiting(69)
            host.open()
            for await code in group { #expect(code == nil) }
        }
        #expect(host.asked.count == 68)
        #expect(await verifier.code(of: Genuine.request, at: "one-more") == nil)
    }

    @Test("Whoever is cancelled stops waiting, and the others get the file")
    func cancelled() async {
        let other = Task { await verifier.code(of: Genuine.request) }
        await verifier.whenWaiting(1)
        let first = Task { await verifier.code(of: Genuine.request) }
        await verifier.whenWaiting(2)
        first.cancel()
        #expect(await first.value == .interrupted)
        host.open()
        #expect(await other.value == nil)
        #expect(host.asked == ["a.pem"])
    }

    @Test("The one who began may be cancelled as well")
    func beginner() async {
        let first = Task { await verifier.code(of: Genuine.request) }
        await verifier.whenWaiting(1)
        let other = Task { await verifier.code(of: Genuine.request) }
        await verifier.whenWaiting(2)
        first.cancel()
        #expect(await first.value == .interrupted)
        host.open()
        #expect(await other.value == nil)
        #expect(await verifier.code(of: Genuine.request) == nil)
        #expect(host.asked == ["a.pem"])
    }

    @Test("A request whose deadline passes stops waiting, and the others get the file")
    func deadline() async {
        let clock = ManualClock()
        let first = Task {
            await Deadline.$current.withValue(Deadline(after: .seconds(8), on: clock)) {
                await verifier.code(of: Genuine.request)
            }
        }
        await clock.whenAsleep()
        let other = Task { await verifier.code(of: Genuine.request) }
        await verifier.whenWaiting(2)
        clock.advance(by: .seconds(8))
        #expect(await first.value == .interrupted)
        host.open()
        #expect(await other.value == nil)
        #expect(host.asked == ["a.pem"])
    }

    @Test("A file that nobody waits for any more is not fetched")
    func unwanted() async {
        let others = (0..<4).map { number in Task { await verifier.code(of: Genuine.request, at: number) } }
        await verifier.whenWaiting(4)
        let last = Task { await verifier.code(of: Genuine.request, at: "last") }
        await verifier.whenWaiting(5)
        last.cancel()
        #expect(await last.value == .interrupted)
        host.open()
        for other in others { #expect(await other.value == nil) }
        #expect(!host.asked.contains("last"))
        #expect(await verifier.code(of: Genuine.request, at: "last") == nil)
    }
}
#endif
