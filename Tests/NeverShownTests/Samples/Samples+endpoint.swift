// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

extension Samples {
    /// An endpoint whose verifier has a secret, and what is said of forged requests that quote one.
    static func endpoint() async throws -> [Sample] {
        let events = Notes<Skill.Event>()
        let skill = Skill(id: "amzn1.ask.skill.mine", onEvent: { events.note($0) }) { On(.launch, reply: "Hello.") }
        let verifier = Knowing(key: Planted.code.text)
        let endpoint = try Endpoint(skill, verifying: verifier, now: { WallTime(secondsSince1970: 1_800_000_000) })

        let secret = Planted.accessToken.text
        func body(skill: String, sent: String) -> String {
            let application = #"{"application":{"applicationId":"\#(skill)"}}"#
            let request = #"{"type":"\#(secret)","requestId":"\#(secret)","timestamp":\#(sent)}"#
            return #"{"context":{"System":\#(application)},"request":\#(request)}"#
        }
        let signed = ["Signature-256": "AAAA", "SignatureCertChainUrl": "https://s3.amazonaws.com/echo.api/cert"]
        let quoting = ["Signature-256": secret, "SignatureCertChainUrl": secret]
        let forged = [
            (body(skill: secret, sent: "0"), secret, quoting), (body(skill: secret, sent: "0"), "POST", quoting),
            (body(skill: secret, sent: #""\#(secret)""#), "POST", signed),
            (body(skill: secret, sent: "0"), "POST", signed),
            (body(skill: secret, sent: "1800000000000"), "POST", signed),
            (body(skill: "amzn1.ask.skill.mine", sent: "1800000000000"), "POST", signed),
            (#"{"request":"\#(secret)"}"#, "POST", signed),
        ]
        var samples = [Sample(endpoint, holding: .code) { _ in verifier.key }]
        for (body, method, headers) in forged {
            let answer = await endpoint.respond(to: body.utf8, method: method) { headers[$0].map { [$0] } ?? [] }
            samples.append(Sample(answer, holding: .accessToken, note: "forged") { _ in body })
            if let refusal = answer.refusal {
                samples.append(Sample(refusal, holding: .accessToken, note: "forged") { _ in body })
            }
        }
        samples += events.all.map { event in
            Sample(event, holding: .accessToken, note: "forged") { _ in forged.map(\.0).joined() }
        }
        return samples
    }

    private struct Knowing: RequestVerifier {
        let key: String

        func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError) {
            throw VerificationError(.signatureMismatch)
        }
    }
}
