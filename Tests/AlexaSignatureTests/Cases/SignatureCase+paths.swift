// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import X509

extension SignatureCase {
    /// What is wrong with the way from the signing certificate to what is trusted.
    static let paths: [SignatureCase] = [
        .bad("an expired authority", .certificateExpired) {
            $0.authorities[0].valid = -2 * Draft.day ... -Draft.day
        },
        .bad("an authority that is not yet valid", .certificateNotYetValid) {
            $0.authorities[0].valid = Draft.day...2 * Draft.day
        },
        .bad("an expired root", .certificateExpired) { $0.root.valid = -2 * Draft.day ... -Draft.day },
        .bad("the issuer is no authority", .certificateUntrusted) {
            $0.authorities[0].constraints = .notCertificateAuthority
        },
        .bad("the issuer does not say that it is an authority", .certificateUntrusted) {
            $0.authorities[0].constraints = nil
        },
        .bad("the issuer has no extensions", .certificateUntrusted) { plan in
            plan.authorities[0].version = .v1
            plan.authorities[0].constraints = nil
            plan.authorities[0].usage = nil
            plan.authorities[0].purposes = nil
        },
        .bad("the issuer may not issue certificates", .certificateUntrusted) {
            $0.authorities[0].usage = KeyUsage(digitalSignature: true)
        },
        .bad("the root may not issue certificates", .certificateUntrusted) {
            $0.root.usage = KeyUsage(digitalSignature: true)
        },
        .bad("issued by a certificate like its own", .certificateUntrusted) { plan in
            var issuer = Draft.alexa()
            issuer.name = "shop.example"
            issuer.names = [.dnsName("shop.example")]
            issuer.key = Keys.other.forCertificates
            plan.authorities.append(issuer)
        },
        .bad("a path that is too long", .certificateUntrusted) { plan in
            plan.authorities[0].constraints = .isCertificateAuthority(maxPathLength: 0)
            plan.authorities.append(.authority("Lower Authority", Keys.fourth))
        },
        .bad("a path that is too long for the root", .certificateUntrusted) { plan in
            plan.root.constraints = .isCertificateAuthority(maxPathLength: 1)
            plan.authorities += [
                .authority("Lower Authority", Keys.fourth), .authority("Lowest Authority", Keys.fifth),
            ]
        },
        .bad("the authority's certificate is missing", .certificateUntrusted) { $0.arranges = { $0.removeLast() } },
        .bad("a certificate in the middle is missing", .certificateUntrusted) { plan in
            plan.authorities.append(.authority("Lower Authority", Keys.fourth))
            plan.arranges = { $0.remove(at: 1) }
        },
        .bad("signed with another key than the issuer's", .certificateUntrusted) { $0.alexa.signer = Keys.stranger },
        .bad("the authority is signed with another key", .certificateUntrusted) {
            $0.authorities[0].signer = Keys.stranger
        },
        .bad("another root of the same name is trusted", .certificateUntrusted) { plan in
            // The path that the request comes with is whole, and nobody trusts it.
            plan.includesRoot = true
            let own = plan
            plan.root.key = Keys.stranger
            plan.arranges = { certificates in
                certificates = []
                var issuer: Draft?
                for draft in [own.root] + own.authorities + [own.alexa] {
                    certificates.insert(try draft.issued(by: issuer, now: own.now), at: 0)
                    issuer = draft
                }
            }
        },
        .bad("the authority's certificate is signed with SHA-1", .certificateUnsuitable) { plan in
            plan.root = .root("RSA Root", Keys.other.forCertificates)
            plan.authorities[0].algorithm = .sha1WithRSAEncryption
        },
        .bad("an authority with an RSA key of 1024 bits", .certificateUnreadable) {
            $0.authorities = [.authority("Weak", Keys.weak.forCertificates)]
        },
        .bad("an authority for mail", .certificateUnsuitable) { $0.authorities[0].purposes = [.emailProtection] },
        .bad("an authority for other hosts", .certificateUntrusted) {
            $0.authorities[0].limits = NameConstraints(permittedDNSDomains: ["example.org"])
        },
        .bad("an authority that is not for this host", .certificateUntrusted) {
            $0.authorities[0].limits = NameConstraints(excludedDNSDomains: ["amazon.com"])
        },
        .bad("an authority with an unknown critical extension", .certificateUntrusted) {
            $0.authorities[0].unknown = true
        },
        .bad("authorities that issue each other", .certificateUntrusted) { plan in
            plan.arranges = { [now = plan.now] in
                $0.removeLast()
                for number in 0..<7 {
                    var authority = Draft.authority()
                    authority.names = [.dnsName("a\(number).example")]
                    $0.append(try authority.issued(by: nil, now: now))
                }
            }
        },
        .bad("the authority's certificate comes first", .certificateOfOther) { $0.arranges = { $0.swapAt(0, 1) } },
        .bad("the whole file backwards", .certificateOfOther) { plan in
            plan.includesRoot = true
            plan.arranges = { $0.reverse() }
        },
    ]
}
#endif
