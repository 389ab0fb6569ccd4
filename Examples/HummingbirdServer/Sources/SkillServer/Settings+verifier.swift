// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSignature
public import AlexaSkill
public import LinkedHTTP

extension Settings {
    /// Makes what verifies requests.
    ///
    /// - Parameter http: What certificates are fetched over.
    /// - Throws: If there are no trusted root certificates on this machine.
    public func verifier(over http: some HTTP.Transport) throws -> any RequestVerifier {
        guard verifiesRequests else { return .unverified }
        return try SignatureVerifier(over: http)
    }
}
