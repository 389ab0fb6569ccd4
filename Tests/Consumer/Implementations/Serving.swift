// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

// A gateway in front verifies signatures, and shares what it has seen.
struct VerifiedInFront: RequestVerifier {
    let proofs: Set<String>

    func verify(_ body: [UInt8], signature: String, certificateURL: String) async throws(VerificationError) {
        guard proofs.contains(signature) else { throw VerificationError(.signatureMismatch) }
    }
}

func served(_ body: [UInt8], by skill: Skill, verifying verifier: any RequestVerifier) async throws -> SkillResponse {
    let endpoint = try Endpoint(skill, verifying: verifier)
    return await endpoint.respond(to: body, method: "POST", headers: [(name: "signature-256", value: "AAAA")])
}

func onMyMachine(_ skill: Skill) throws(SkillDefects) -> Endpoint { try Endpoint(skill, verifying: .unverified) }
