// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

extension Skill {
    /// Why a request was refused. A skill itself refuses what it cannot read and what is for another skill; the other reasons
    /// are an ``Endpoint``'s.
    ///
    /// It is for the log of the skill's owner. The sender learns the status, and nothing else.
    @nonexhaustive
    public enum Refusal: Error, Sendable, Hashable {
        /// The body is not JSON, or not a request envelope.
        case unreadable(JSONError)
        /// The request is for another skill.
        case wrongSkill
        /// The method is not `POST`. Status 405.
        case method
        /// The body is larger than ``Skill/longestRequest``. Status 413.
        case tooLarge
        /// This header is missing or empty.
        case headerMissing(String)
        /// This header is there more than once.
        case headerRepeated(String)
        /// `SignatureCertChainUrl` is not a URL of Amazon's certificates.
        case certificateURL
        /// `Signature-256` is not base 64.
        case signatureForm
        /// The request does not say when it was sent.
        case timestampMissing
        /// The request was sent so many seconds ago, or that far in the future where the number is negative. If Alexa's own
        /// requests are refused for this, the machine's clock is wrong.
        case timestamp(age: Int)
        /// The request has no id, and this endpoint refuses what comes twice.
        case requestIDMissing
        /// A request with this id was answered before.
        case replayed
        /// As many ids are remembered as the endpoint was told to, and none may be forgotten yet. Status 500.
        case memoryFull
        /// The signature was not accepted.
        case verification(VerificationError)
        /// The deadline passed before the signature was verified. Status 500.
        case verificationLate
    }
}

extension Skill.Refusal {
    /// The status that the sender gets.
    var status: Int {
        switch self {
        case .method: 405
        case .tooLarge: 413
        case .memoryFull, .verificationLate: 500
        default: 400
        }
    }
}

extension Skill.Refusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unreadable(let error): "the body is not an Alexa request: \(error)"
        case .wrongSkill: "the request is for another skill"
        case .method: "the method is not POST"
        case .tooLarge: "the body is larger than \(Skill.longestRequest) bytes"
        case .headerMissing(let name): "the header \(name) is missing"
        case .headerRepeated(let name): "the header \(name) is there more than once"
        case .certificateURL: "the certificate's URL is not one of Amazon's"
        case .signatureForm: "the signature is not base 64"
        case .timestampMissing: "the request has no timestamp"
        case .timestamp(let age): "the request was sent \(age) s ago"
        case .requestIDMissing: "the request has no id"
        case .replayed: "the request was answered before"
        case .memoryFull: "no further request can be remembered"
        case .verification(let error): "\(error)"
        case .verificationLate: "the signature was not verified in time"
        }
    }
}
