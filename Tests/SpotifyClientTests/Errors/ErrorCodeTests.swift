// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import TestSupport
import Testing

@Suite("The code of an error of Spotify's")
struct ErrorCodeTests {
    static let codes =
        CodeSample.samples(
            [
                .notLinked, .unauthorized, .insufficientScope, .notAllowListed, .ownerNotPremium, .premiumRequired,
                .restricted, .forbidden, .notFound, .noActiveDevice, .playerRestriction, .rateLimited, .quotaExceeded,
                .badRequest, .server, .unreadable, .other,
            ] as [SpotifyError.Code])
        + CodeSample.samples([.empty, .malformed, .otherKind, .otherHost] as [SpotifyIDParseError.Code])

    @Test("Has an identifier as its raw value, and words as its text", arguments: codes)
    func words(_ code: CodeSample) {
        #expect(code.isIdentifier)
        #expect(code.text.contains(" "))
    }

    @Test("Of somebody's own prints as its raw value")
    func foreign() {
        #expect("\(SpotifyError.Code(rawValue: "mine"))" == "mine")
        #expect("\(SpotifyIDParseError.Code(rawValue: "mine"))" == "mine")
    }
}
