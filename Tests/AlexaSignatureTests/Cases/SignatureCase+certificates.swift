// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import SwiftASN1
import X509

extension SignatureCase {
    /// What is wrong with the signing certificate.
    static let certificates: [SignatureCase] = [
        .bad("expired", .certificateExpired) { $0.alexa.valid = -2 * Draft.day ... -Draft.day },
        .bad("expired a second ago", .certificateExpired) { $0.alexa.valid = -Draft.day ... -1 },
        .bad("not yet valid", .certificateNotYetValid) { $0.alexa.valid = Draft.day...2 * Draft.day },
        .bad("valid from the next second", .certificateNotYetValid) { $0.alexa.valid = 1...Draft.day },
        .bad("for another host", .certificateOfOther) { $0.alexa.names = [.dnsName("echo-api.amazon.example")] },
        .bad("for a longer host", .certificateOfOther) {
            $0.alexa.names = [.dnsName("echo-api.amazon.com.example.org"), .dnsName("not-echo-api.amazon.com")]
        },
        .bad("for all of Amazon's hosts", .certificateOfOther) { $0.alexa.names = [.dnsName("*.amazon.com")] },
        .bad("for the host in capitals", .certificateOfOther) { $0.alexa.names = [.dnsName("ECHO-API.AMAZON.COM")] },
        .bad("for the host as an address of mail and the web", .certificateOfOther) {
            $0.alexa.names = [
                .rfc822Name("echo-api.amazon.com"), .uniformResourceIdentifier("echo-api.amazon.com"),
            ]
        },
        .bad("the host only as common name", .certificateOfOther) { $0.alexa.names = nil },
        .bad("only for encryption", .certificateUnsuitable) { $0.alexa.usage = KeyUsage(keyEncipherment: true) },
        .bad("no usage", .certificateUnsuitable) { $0.alexa.usage = nil },
        .bad("for mail", .certificateUnsuitable) { $0.alexa.purposes = [.emailProtection] },
        .bad("for any purpose", .certificateUnsuitable) { $0.alexa.purposes = [.any] },
        .bad("an authority's own certificate", .certificateUnsuitable) { plan in
            plan.alexa.constraints = .isCertificateAuthority(maxPathLength: nil)
            plan.alexa.usage = KeyUsage(digitalSignature: true, keyCertSign: true)
        },
        .bad("an elliptic key", .certificateUnsuitable) { $0.alexa.key = Keys.elliptic256 },
        .bad("an RSA key of 1024 bits", .certificateUnreadable) { plan in
            plan.alexa.key = Keys.weak.forCertificates
            plan.signs = { try Keys.weak.signs($0) }
        },
        .bad("signed with SHA-1", .certificateUnsuitable) { plan in
            plan.authorities = [.authority("RSA", Keys.other.forCertificates)]
            plan.alexa.algorithm = .sha1WithRSAEncryption
        },
        .bad("an unknown critical extension", .certificateUntrusted) { $0.alexa.unknown = true },
        .bad("signed by itself", .certificateUntrusted) { plan in
            plan.arranges = { [now = plan.now] in $0 = [try Draft.alexa().issued(by: nil, now: now)] }
        },
        .bad("changed by a bit", .certificateUntrusted) { plan in
            plan.arranges = { certificates in
                var serializer = DER.Serializer()
                try serializer.serialize(certificates[0])
                var bytes = serializer.serializedBytes
                // The last bit of the serial number, which comes after the version.
                bytes[20] ^= 1
                certificates[0] = try Certificate(derEncoded: bytes)
            }
        },
    ]
}
#endif
