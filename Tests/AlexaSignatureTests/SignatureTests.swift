// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import Testing

@Suite("A signature")
struct SignatureTests {
    static let now = WallTime(secondsSince1970: 1_780_000_000)

    @Test("Is Alexa's, or the error says why it is not", arguments: SignatureCase.all)
    func verdict(of example: SignatureCase) async throws {
        #expect(try await example.made(now: Self.now).verdict() == example.code)
    }

    @Test("Has at least eighty cases, each with a name of its own")
    func names() {
        #expect(SignatureCase.all.count >= 80)
        #expect(Set(SignatureCase.all.map(\.name)).count == SignatureCase.all.count)
    }
}
#endif
