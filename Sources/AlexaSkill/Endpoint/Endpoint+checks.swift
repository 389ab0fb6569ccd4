// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels
internal import LinkedCore

/// A request that has passed every check but that of its signature.
struct CheckedRequest {
    let received: ReceivedRequest
    /// What is left to verify; `nil` if the endpoint verifies nothing.
    let signed: SignedBody?
    /// The request's id and the moment at which it may be forgotten; `nil` if the endpoint remembers none.
    let memory: (id: String, until: WallTime)?
}

/// A body with what proves whose it is.
struct SignedBody: Sendable {
    let bytes: [UInt8]
    let signature: String
    let certificateURL: String
}

extension Endpoint {
    private static let signatureHeader = "Signature-256"
    private static let certificateHeader = "SignatureCertChainUrl"

    /// Does every check that costs little, and reads the body.
    func check(
        _ bytes: RequestBytes, _ method: String, _ header: (String) -> [String], by deadline: Deadline
    ) throws(Skill.Refusal) -> CheckedRequest {
        guard method == "POST" else { throw .method }
        guard case .whole(let body) = bytes, body.count <= Skill.longestRequest else { throw .tooLarge }
        let signed = try signed(body, header)
        let received: ReceivedRequest
        switch skill.read(body, by: deadline) {
        case .success(let read): received = read
        case .failure(let error): throw .unreadable(error)
        }
        var memory: (id: String, until: WallTime)?
        if signed != nil {
            let expiry = try expiry(of: received.envelope.request)
            if self.memory != nil {
                guard let id = received.envelope.request.requestID, !id.isEmpty else { throw .requestIDMissing }
                memory = (id, expiry)
            }
        }
        if received.isForOther(than: skill.id) { throw .wrongSkill }
        if let memory, self.memory?.knows(memory.id, until: memory.until) == true { throw .replayed }
        return CheckedRequest(received: received, signed: signed, memory: memory)
    }

    /// Returns why a verified request is refused nevertheless; `nil` if its id was new.
    func remember(_ checked: CheckedRequest) -> Skill.Refusal? {
        guard let memory, let (id, expiry) = checked.memory else { return nil }
        switch memory.remember(id, until: expiry, now: now()) {
        case .new: return nil
        case .known: return .replayed
        case .full: return .memoryFull
        }
    }

    /// Checks the form of the signature's headers; `nil` if the endpoint verifies nothing.
    private func signed(_ body: [UInt8], _ header: (String) -> [String]) throws(Skill.Refusal) -> SignedBody? {
        guard verifier != nil else {
            guard header(Self.signatureHeader).isEmpty, header(Self.certificateHeader).isEmpty else {
                throw .verification(VerificationError(.signedButUnverified))
            }
            return nil
        }
        let signature = try single(Self.signatureHeader, header)
        let url = try single(Self.certificateHeader, header)
        guard let certificateURL = CertificateURL.normalized(url) else { throw .certificateURL }
        guard Self.isBase64(signature) else { throw .signatureForm }
        return SignedBody(bytes: body, signature: signature, certificateURL: certificateURL)
    }

    private func single(_ name: String, _ header: (String) -> [String]) throws(Skill.Refusal) -> String {
        let values = header(name)
        if values.count > 1 { throw .headerRepeated(name) }
        guard let value = values.first, !value.isEmpty else { throw .headerMissing(name) }
        return value
    }

    /// Whether the text is base 64 with padding (RFC 4648 section 4), at most that of a key of 8192 bits.
    private static func isBase64(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count % 4 == 0, bytes.count <= 1368 else { return false }
        let padding = bytes.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return bytes.dropLast(padding).allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"):
                true
            default: false
            }
        }
    }

    /// Returns the moment after which a request is too old, if it is not yet, nor from the future.
    private func expiry(of request: AlexaRequest) throws(Skill.Refusal) -> WallTime {
        guard let sent = request.timestamp?.secondsSince1970 else { throw .timestampMissing }
        let age = Double(now().secondsSince1970) - sent
        let longest = Self.longestAge(of: request)
        guard age >= -150, age <= Double(longest) else {
            // Beyond what an `Int` holds, the number says nothing more.
            throw .timestamp(age: Int(min(max(age, -1e9), 1e9)))
        }
        return WallTime(secondsSince1970: Int64(sent.rounded(.up)) + longest)
    }

    /// The seconds for which Alexa may send a request again.
    private static func longestAge(of request: AlexaRequest) -> Int64 {
        guard case .event(let event) = request else { return 150 }
        switch event.kind {
        case .enabled, .disabled, .accountLinked, .permissionAccepted, .permissionChanged: return 3600
        default: return 150
        }
    }
}
