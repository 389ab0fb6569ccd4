// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

/// What the official SDKs' own tests, and those of other verifiers, ask of a verifying endpoint.
struct VerificationCase: Sendable, CustomTestStringConvertible {
    let kind: String
    let input: String
    let isAccepted: Bool
    let sent: Sent
    /// The headers that are sent, where the names matter.
    var headers: [(name: String, value: String)]?

    var testDescription: String { "\(kind): \(input)" }

    init(
        _ kind: String, _ input: String, accepted: Bool, headers: [(name: String, value: String)]? = nil, _ sent: Sent
    ) {
        self.kind = kind
        self.input = input
        isAccepted = accepted
        self.sent = sent
        self.headers = headers
    }

    /// Whether the endpoint answered, with a verifier that accepts exactly the signature `Sent.signature` and this body.
    func answer(on stage: Stage) async -> SkillResponse {
        guard let headers else { return await stage.send(sent) }
        return await stage.endpoint.respond(to: sent.body, method: "POST", headers: headers)
    }
}

extension VerificationCase {
    static let all = urls + headers + signatures + timestamps

    static let urls = [
        ("https://s3.amazonaws.com/echo.api/echo-api-cert.pem", true),
        ("https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem", true),
        ("https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem", true),
        ("http://s3.amazonaws.com/echo.api/echo-api-cert.pem", false),
        ("https://notamazon.com/echo.api/echo-api-cert.pem", false),
        ("https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem", false),
        ("https://s3.amazonaws.com/invalid.path/echo-api-cert.pem", false),
        ("https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem", false),
        ("HTTPS://s3.amazonaws.com/echo.api/echo-api-cert.pem", true),
        ("https://S3.AMAZONAWS.COM/echo.api/echo-api-cert.pem", true),
        ("https://s3.amazonaws.com/echo.api/cert", true),
        ("https://s3.amazonaws.com:443/echo.api/cert", true),
        ("https://s3.amazonaws.com/echo.api/../echo.api/cert", true),
        ("https://very.bad/echo.api/cert", false),
        ("http://s3.amazonaws.com/echo.api/cert", false),
        ("https://s3.amazonaws.com:563/echo.api/cert", false),
        ("https://s3.amazonaws.com/cert", false),
        ("https://s3.amazonaws.com/echo.api/../cert", false),
        ("https://s3.amazonaws.com/ECHO.API/cert", false),
        ("badUrl", false),
        ("http://abc.com", false),
        ("https://s3.amazonaws.com/echo.api/echo-api-cert-5.pem", true),
        ("https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert-5.pem", true),
        ("http://example.com", false),
        ("https://example.com:80", false),
        ("https://example.com", false),
        ("https://s3.amazonaws.com/Echo.APi/foo", false),
        ("https://s3.amazonaws.com/echo.api/../invalid.path/echo-api-cert.pem", false),
        ("HTTPS://S3.AMAZONAWS.COM/echo.api/echo-api-cert.pem", true),
        ("not a url", false),
        ("(header absent)", false),
        ("http://someinsecureurl", false),
    ].map { url, accepted in
        var sent = Sent()
        sent.url = url == "(header absent)" ? [] : [url]
        return VerificationCase("cert_url", url, accepted: accepted, sent)
    }

    static let headers = [
        VerificationCase("header", "SignatureCertChainUrl absent", accepted: false, change { $0.url = [] }),
        VerificationCase("header", "Signature-256 absent", accepted: false, change { $0.signature = [] }),
        VerificationCase(
            "header", "signature-256 / SIGNATURECERTCHAINURL (any case)", accepted: true,
            headers: [("signature-256", Sent.signature), ("SIGNATURECERTCHAINURL", Sent.url)], Sent()),
        VerificationCase(
            "header", "only legacy Signature (SHA-1) present", accepted: false,
            headers: [("Signature", Sent.signature), ("SignatureCertChainUrl", Sent.url)], Sent()),
    ]

    static let signatures = [
        VerificationCase(
            "signature", #"not base64 ("....$#%@$se")"#, accepted: false, change { $0.signature = [#"....$#%@$se"#] }),
        VerificationCase(
            "signature", "aGVsbG8NCg== (base64, wrong)", accepted: false, change { $0.signature = ["aGVsbG8NCg=="] }),
        VerificationCase(
            "signature", "valid signature, body changed by one byte", accepted: false, change { $0.body.append(0x20) }),
        VerificationCase(
            "signature", "signed with a different key", accepted: false, change { $0.signature = ["b3RoZXI="] }),
        VerificationCase(
            "signature", #"body with double-byte UTF-8 ("Pokémon", "déjà vu", "Küche")"#, accepted: true,
            Sent(id: "Pokémon déjà vu Küche")),
        VerificationCase("http", "verification failure", accepted: false, change { $0.signature = ["b3RoZXI="] }),
    ]

    static let timestamps =
        [
            VerificationCase("timestamp", "now", accepted: true, Sent()),
            VerificationCase("timestamp", "-150 s (boundary)", accepted: true, Sent(seconds: -150)),
            VerificationCase("timestamp", "-151 s", accepted: false, Sent(seconds: -151)),
            VerificationCase("timestamp", "+150 s in the future", accepted: true, Sent(seconds: 150)),
            VerificationCase("timestamp", "+151 s in the future", accepted: false, Sent(seconds: 151)),
            VerificationCase("timestamp", "missing / null", accepted: false, Sent(sent: nil)),
            VerificationCase("timestamp", "missing / null", accepted: false, Sent(sent: "null")),
            VerificationCase(
                "timestamp", "epoch milliseconds instead of ISO 8601", accepted: true, Sent(sent: "1800000000000")),
        ]
        + ["SkillEnabled", "SkillDisabled", "SkillAccountLinked", "SkillPermissionAccepted", "SkillPermissionChanged"]
        .flatMap { event in
            [
                VerificationCase(
                    "timestamp", "AlexaSkillEvent.* exactly 3600 s old", accepted: true,
                    Sent("AlexaSkillEvent.\(event)", seconds: -3600)),
                VerificationCase(
                    "timestamp", "AlexaSkillEvent.* 3601 s old", accepted: false,
                    Sent("AlexaSkillEvent.\(event)", seconds: -3601)),
            ]
        }

    private static func change(_ change: (inout Sent) -> Void) -> Sent {
        var sent = Sent()
        change(&sent)
        return sent
    }

    /// Cases that this module leaves to another one, or answers otherwise, each with the reason.
    static let elsewhere = [
        "cert": "the certificates are AlexaSignature's, whose tests make them",
        "timestamp: configured tolerance > 150000 ms": "Amazon's 150 s are fixed here, so that nobody can weaken them",
        "timestamp: configured tolerance < 0": "the same",
        "http: skill dispatch failure":
            "the user hears the reply to the error, with status 200; the event has the error",
        "http: body already parsed by another middleware": "an endpoint takes bytes: a parsed body does not compile",
    ]
}
