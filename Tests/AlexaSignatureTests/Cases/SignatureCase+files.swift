// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import X509

extension SignatureCase {
    private static let keyBegins = "-----BEGIN " + "PRIVATE KEY-----\n"
    private static let keyEnds = "-----END " + "PRIVATE KEY-----\n"

    /// Files that are not certificates, or not only.
    static let files: [SignatureCase] = [
        .bad("an empty file", .certificateUnreadable) { $0.writes = { $0 = "" } },
        .bad("a web page", .certificateUnreadable) { $0.writes = { $0 = "<html><body>Not Found</body></html>" } },
        .bad("a block without anything in it", .certificateUnreadable) {
            $0.writes = { $0 = "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n" + $0 }
        },
        .bad("a block that does not end", .certificateUnreadable) { $0.writes = { $0.removeLast(20) } },
        .bad("a block in a block", .certificateUnreadable) {
            $0.writes = { $0 = "-----BEGIN CERTIFICATE-----\n" + $0 }
        },
        .bad("a block that is not base 64", .certificateUnreadable) {
            $0.writes = { $0 = "-----BEGIN CERTIFICATE-----\n#!\n-----END CERTIFICATE-----\n" + $0 }
        },
        .bad("a block that is no certificate", .certificateUnreadable) {
            $0.writes = { $0 = "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n" + $0 }
        },
        .bad("something unreadable after the certificates", .certificateUnreadable) {
            $0.writes = { $0 += "-----BEGIN CERTIFICATE-----\nMAMCAQA=\n-----END CERTIFICATE-----\n" }
        },
        .bad("a private key besides", .certificateUnreadable) {
            $0.writes = { $0 += keyBegins + "MAMCAQA=\n" + keyEnds }
        },
        .bad("a hundred certificates", .certificateUnreadable) {
            $0.arranges = { $0 += Array(repeating: $0[1], count: 98) }
        },
        .bad("two megabytes", .certificateUnreadable) {
            $0.writes = { $0 += String(repeating: "a line\n", count: 300_000) }
        },
    ]
}
#endif
