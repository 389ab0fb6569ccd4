// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Foundation
import LinkedHTTPTesting
import SwiftASN1
import Testing
import X509

/// Amazon's own certificates, which are not part of this repository.
private enum Real {
    /// The folder that VERIFICATION names, or `../shared/verification` beside the checkout.
    static let folder: URL = {
        if let named = ProcessInfo.processInfo.environment["VERIFICATION"] { return URL(fileURLWithPath: named) }
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
        return root.appending(path: "../shared/verification").standardized
    }()

    static var isHere: Bool { FileManager.default.fileExists(atPath: folder.appending(path: "chains").path) }

    static func bytes(_ path: String) throws -> [UInt8] { try Array(Data(contentsOf: folder.appending(path: path))) }

    static func seconds(_ day: String) throws -> WallTime {
        WallTime(secondsSince1970: Int64(try Date("\(day)T12:00:00Z", strategy: .iso8601).timeIntervalSince1970))
    }

    /// The system's certificate of a name, alone.
    static func anchor(_ name: String) throws -> TrustAnchors {
        let path = try #require(try TrustAnchors.system().path)
        let documents = try PEMDocument.parseMultiple(pemString: String(contentsOfFile: path, encoding: .utf8))
        let wanted = try documents.first { try Certificate(pemDocument: $0).subject.description.contains("CN=\(name)") }
        return try TrustAnchors(pem: try #require(wanted).pemString + "\n")
    }
}

@Suite("Amazon's own certificates", .enabled(if: Real.isHere, "\(Real.folder.path) is not on this machine"))
struct RealChainTests {
    /// Verifies a body that is certainly not signed: a path that is good ends in `signatureMismatch`.
    private func code(
        _ chain: String, at time: WallTime, _ anchors: TrustAnchors, body: [UInt8] = [1], signature: String = "AAAA"
    ) async throws -> VerificationError.Code? {
        let file = try Real.bytes("chains/\(chain).pem")
        let transport = ScriptedTransport { _ in HTTP.Response(status: .ok, body: file) }
        let verifier = SignatureVerifier(over: transport, trusting: anchors) { time }
        do {
            try await verifier.verify(body, signature: signature, certificateURL: SignedRequest.url)
            return nil
        } catch {
            return error.code
        }
    }

    @Test(
        "Are accepted at their time by the system's anchors, and by Amazon's root alone",
        arguments: [("echo-api-cert-12", "2023-06-01"), ("echo-api-cert-7", "2019-10-01")])
    func accepted(chain: String, day: String) async throws {
        let time = try Real.seconds(day)
        #expect(try await code(chain, at: time, TrustAnchors.system()) == .signatureMismatch)
        #expect(try await code(chain, at: time, Real.anchor("Amazon Root CA 1")) == .signatureMismatch)
        #expect(try await code(chain, at: time, Real.anchor("Amazon Root CA 3")) == .certificateUntrusted)
    }

    @Test(
        "Are refused when they have expired",
        arguments: [
            "echo-api-cert-12", "echo-api-cert-7", "echo-api-cert-5", "echo-api-cert-2016-2017-symantec",
            "echo-api-cert-2015-expired-verisign",
        ])
    func expired(chain: String) async throws {
        #expect(try await code(chain, at: .now, TrustAnchors.system()) == .certificateExpired)
    }

    @Test("Are refused before they are valid, and where their roots are no longer trusted")
    func others() async throws {
        let system = try TrustAnchors.system()
        #expect(try await code("echo-api-cert-12", at: Real.seconds("2023-03-15"), system) == .certificateNotYetValid)
        #expect(try await code("echo-api-cert-5", at: Real.seconds("2017-11-20"), system) == .certificateUntrusted)
    }

    @Test("Signed a request with SHA-1: its signature is none of today's")
    func signedRequest() async throws {
        let body = try Real.bytes("signed-request/body.json")
        let signature = String(decoding: try Real.bytes("signed-request/signature-sha1.b64"), as: UTF8.self)
            .filter { !$0.isWhitespace }
        // Its root is no longer trusted anywhere, so the authority itself is.
        let file = String(decoding: try Real.bytes("chains/echo-api-cert-5.pem"), as: UTF8.self)
        let authority = try #require(try PEMDocument.parseMultiple(pemString: file).last).pemString + "\n"
        let anchors = try TrustAnchors(pem: authority)
        let time = try Real.seconds("2017-11-20")
        #expect(
            try await code("echo-api-cert-5", at: time, anchors, body: body, signature: signature) == .signatureMismatch
        )
    }
}
#endif
