// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Crypto
import CryptoExtras
import Foundation
import LinkedHTTPTesting
import X509

/// A signed request and the file that it names, before they are made: the root first, then the authorities below it.
struct Plan {
    let now: WallTime
    var root = Draft.root()
    var authorities = [Draft.authority()]
    var alexa = Draft.alexa()
    /// What is trusted: the certificate at this place of root and authorities.
    var trusted = 0
    /// Whether the root is in the file.
    var includesRoot = false
    /// Changes the certificates of the file: the signing one first, then its issuers.
    var arranges: (inout [Certificate]) throws -> Void = { _ in }
    /// Changes the text of the file.
    var writes: (inout String) throws -> Void = { _ in }
    var body = Array(#"{"version":"1.0","request":{"type":"LaunchRequest"}}"#.utf8)
    var signs: ([UInt8]) throws -> [UInt8] = { try Keys.alexa.signs($0) }
    /// Changes the body after it was signed.
    var sends: (inout [UInt8]) -> Void = { _ in }
    /// Changes the text of the signature.
    var spells: (inout String) -> Void = { _ in }

    init(now: WallTime) { self.now = now }

    /// Makes the certificates, signs, and writes the file.
    func made() throws -> SignedRequest {
        var certificates: [Certificate] = []
        var issuer: Draft?
        for draft in [root] + authorities + [alexa] {
            certificates.append(try draft.issued(by: issuer, now: now))
            issuer = draft
        }
        var inFile = Array(certificates.dropFirst(includesRoot ? 0 : 1).reversed())
        try arranges(&inFile)
        var file = try inFile.map { try $0.pem }.joined()
        try writes(&file)
        var signature = Data(try signs(body)).base64EncodedString()
        spells(&signature)
        var sent = body
        sends(&sent)
        return SignedRequest(
            file: Array(file.utf8), anchors: try certificates[trusted].pem, body: sent, signature: signature, now: now)
    }
}

/// What a verifier gets, and what it trusts.
struct SignedRequest: Sendable {
    var file: [UInt8]
    var anchors: String
    var body: [UInt8]
    var signature: String
    var now: WallTime

    static let url = "https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem"

    /// Asks a new verifier; returns the code of its error.
    func verdict() async throws -> VerificationError.Code? {
        let file = file
        let transport = ScriptedTransport { _ in HTTP.Response(status: .ok, body: file) }
        let now = now
        let verifier = SignatureVerifier(over: transport, trusting: try TrustAnchors(pem: anchors)) { now }
        do {
            try await verifier.verify(body, signature: signature, certificateURL: Self.url)
            return nil
        } catch {
            return error.code
        }
    }
}
#endif
