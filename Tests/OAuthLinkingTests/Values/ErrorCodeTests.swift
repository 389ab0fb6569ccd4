// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import OAuthLinking
import TestSupport
import Testing

@Suite("The code of an error about tokens")
struct ErrorCodeTests {
    static let codes =
        CodeSample.samples(
            [
                .refused, .redirected, .malformedAnswer, .unknownState, .malformedRedirect, .wrongIssuer,
                .unusableEndpoint, .missingSecret, .notLinked, .noRefreshToken,
            ] as [OAuthError.Code])
        + CodeSample.samples(
            [
                .permissions, .owner, .notAFile, .notAFolder, .unreadable, .tooLarge, .full, .busy, .unresponsive,
                .system,
            ] as [FileStoreError.Code])

    @Test("Has an identifier as its raw value, and words as its text", arguments: codes)
    func words(_ code: CodeSample) {
        #expect(code.isIdentifier)
        #expect(code.text.contains(" "))
    }

    @Test("Of somebody's own prints as its raw value")
    func foreign() {
        #expect("\(OAuthError.Code(rawValue: "mine"))" == "mine")
        #expect("\(FileStoreError.Code(rawValue: "mine"))" == "mine")
    }
}
