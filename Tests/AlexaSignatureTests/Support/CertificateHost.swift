// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import LinkedCore
import Synchronization

/// Serves certificate files, holds them back while a test wants it, and counts.
final class CertificateHost: HTTP.Transport {
    private struct State {
        var asked: [String] = []
        var running = 0
        var mostRunning = 0
    }

    private let state = Mutex(State())
    private let opened = Promise<Void, Never>()
    private let answer: @Sendable (String) throws -> HTTP.Response

    /// - Parameter answer: What it answers for the name of a file.
    init(isOpen: Bool = true, _ answer: @escaping @Sendable (String) throws -> HTTP.Response) {
        self.answer = answer
        if isOpen { open() }
    }

    /// Serves the same file under every name.
    convenience init(isOpen: Bool = true, serving file: [UInt8]) {
        self.init(isOpen: isOpen) { _ in HTTP.Response(status: .ok, body: file) }
    }

    /// The names of the files that were asked for, in order.
    var asked: [String] { state.withLock { $0.asked } }
    var mostRunning: Int { state.withLock { $0.mostRunning } }

    func open() { opened.decide(.success(())) }

    /// It does not answer cancellation, as a transport should: a verifier must not depend on that.
    func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        let name = request.url.path.split(separator: "/").last.map { String($0) } ?? ""
        state.withLock { state in
            state.asked.append(name)
            state.running += 1
            state.mostRunning = max(state.mostRunning, state.running)
        }
        defer { state.withLock { $0.running -= 1 } }
        await opened.value {}
        return try answer(name)
    }

    static func url(_ name: some CustomStringConvertible) -> String { "https://s3.amazonaws.com/echo.api/\(name)" }
}

/// A calendar's clock that stands still until a test moves it.
final class ManualTime: Sendable {
    private let seconds: Mutex<Int64>

    init(_ start: WallTime) { seconds = Mutex(start.secondsSince1970) }

    var now: WallTime { WallTime(secondsSince1970: seconds.withLock { $0 }) }

    func advance(by more: Int64) { seconds.withLock { $0 += more } }
}

extension SignatureVerifier {
    /// Verifies the request with the file of a name; returns the code of the error.
    func code(of request: SignedRequest, at name: some CustomStringConvertible & Sendable = "a.pem") async
        -> VerificationError.Code?
    {
        do throws(VerificationError) {
            try await verify(request.body, signature: request.signature, certificateURL: CertificateHost.url(name))
            return nil
        } catch {
            return error.code
        }
    }

    /// Suspends until this many callers wait for files.
    func whenWaiting(_ count: Int) async {
        while waiting < count { await Task.yield() }
    }
}

/// A request that is signed as Alexa's are, with the clock of the tests.
enum Genuine {
    static let request: SignedRequest = {
        do { return try Plan(now: SignatureTests.now).made() } catch { preconditionFailure("\(error)") }
    }()
}
#endif
