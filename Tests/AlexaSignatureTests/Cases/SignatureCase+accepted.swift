// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import X509

extension SignatureCase {
    static let accepted: [SignatureCase] = [
        .good("as Alexa sends it"),
        .good("the root is in the file") { $0.includesRoot = true },
        .good("an issuer is trusted, and its own issuer is not") { $0.trusted = 1 },
        .good("directly below the root") { $0.authorities = [] },
        .good("two authorities") { $0.authorities.append(.authority("Second Authority", Keys.second)) },
        .good("three authorities") {
            $0.authorities += [
                .authority("Second Authority", Keys.second), .authority("Third Authority", Keys.third),
            ]
        },
        .good("the authorities in another order") { plan in
            plan.authorities.append(.authority("Second Authority", Keys.second))
            plan.arranges = { $0.swapAt(1, 2) }
        },
        .good("a stranger's authority in the file") { plan in
            plan.arranges = { [now = plan.now] in
                $0.append(try Draft.authority("A Stranger", Keys.stranger).issued(by: nil, now: now))
            }
        },
        .good("an expired certificate of the authority besides the valid one") { plan in
            plan.arranges = { [now = plan.now, root = plan.root] in
                var old = Draft.authority()
                old.valid = -100 * Draft.day ... -Draft.day
                $0.insert(try old.issued(by: root, now: now), at: 1)
            }
        },
        .good("the same certificate twice") { $0.arranges = { $0 += $0 } },
        // As in Amazon's files since 2015: the root is trusted, and a certificate of it by another root follows.
        .good("a certificate of the root by one that is not trusted") { plan in
            plan.arranges = { [now = plan.now, root = plan.root] in
                $0.append(try root.issued(by: .root("Old Root", Keys.stranger), now: now))
            }
        },
        .good("an authority with an RSA key") { $0.authorities = [.authority("RSA", Keys.other.forCertificates)] },
        .good("signed with SHA-384") { $0.alexa.algorithm = .ecdsaWithSHA384 },
        .good("signed with SHA-512") { plan in
            plan.authorities = [.authority("RSA", Keys.other.forCertificates)]
            plan.alexa.algorithm = .sha512WithRSAEncryption
        },
        .good("no purposes") { plan in
            plan.alexa.purposes = nil
            plan.authorities[0].purposes = nil
        },
        .good("more names") {
            $0.alexa.names = [.dnsName("a.example"), .dnsName("echo-api.amazon.com"), .rfc822Name("a@b.example")]
        },
        .good("critical names") { $0.alexa.areNamesCritical = true },
        .good("no statement that it is no authority's") { $0.alexa.constraints = nil },
        .good("an unknown extension that is not critical") { $0.alexa.unknown = false },
        .good("a path length that is just long enough") {
            $0.authorities[0].constraints = .isCertificateAuthority(maxPathLength: 0)
        },
        .good("a limit of names that allows it") {
            $0.authorities[0].limits = NameConstraints(permittedDNSDomains: ["amazon.com"])
        },
        .good("its first second") { $0.alexa.valid = 0...Draft.day },
        .good("its last second") { $0.alexa.valid = -Draft.day...0 },
        .good("words between the certificates") { plan in
            plan.writes = {
                $0 =
                    "subject=Example\n"
                    + $0.replacing("-----END CERTIFICATE-----\n", with: "-----END CERTIFICATE-----\n\n# next\n")
            }
        },
        .good("Windows' line ends") { $0.writes = { $0 = $0.replacing("\n", with: "\r\n") } },
        .good("letters of two and three bytes") { $0.body = Array(#"{"slot":"Pokémon déjà vu Küche 音楽"}"#.utf8) },
        .good("an empty body") { $0.body = [] },
        .good("bytes that are no text") { $0.body = (0...255).map { UInt8($0) } },
    ]
}
#endif
