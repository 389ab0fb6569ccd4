// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTP
import TestSupport
import Testing

@Suite("An error's code")
struct ErrorCodeTests {
    static let codes =
        CodeSample.samples(
            [
                .unresolvable, .unreachable, .connectionLost, .untrusted, .responseTooLarge, .malformedResponse,
                .refused, .other,
            ] as [HTTP.TransportError.Code])
        + CodeSample.samples(
            [.method, .headerName, .headerValue, .framing, .foreignOrigin] as [HTTP.RequestError.Code])
        + CodeSample.samples(
            [.length, .character, .scheme, .userInformation, .host, .port, .path, .query, .fragment]
                as [HTTP.URLError.Code])
        + CodeSample.samples(
            [
                .missingToken, .malformedToken, .foreignOrigin, .suppliedAuthorization, .rejectedToken,
                .insufficientScope, .redirected, .rateLimited, .refused, .providerFailed, .unreadableBody,
            ] as [AccountError.Code])

    @Test("Has an identifier as its raw value, and words as its text", arguments: codes)
    func words(_ code: CodeSample) {
        #expect(code.isIdentifier)
        #expect(code.text.contains(" "))
    }

    @Test("Of somebody's own prints as its raw value")
    func foreign() {
        #expect("\(HTTP.TransportError.Code(rawValue: "mine"))" == "mine")
        #expect("\(HTTP.RequestError.Code(rawValue: "mine"))" == "mine")
        #expect("\(HTTP.URLError.Code(rawValue: "mine"))" == "mine")
        #expect("\(AccountError.Code(rawValue: "mine"))" == "mine")
    }
}
