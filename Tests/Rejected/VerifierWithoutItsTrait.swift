// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Verifying signatures needs a trait of the package; without it, the errors name the trait.
import AlexaSignature

func verifier(over http: some HTTP.Transport) throws -> any RequestVerifier {
    try SignatureVerifier(over: http)
    // expected: switch on the trait SignatureVerification
}

let anchors = try TrustAnchors.system()
// expected: switch on the trait SignatureVerification
