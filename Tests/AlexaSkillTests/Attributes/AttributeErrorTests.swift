// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import TestSupport
import Testing

@Suite("An error of the attributes")
struct AttributeErrorTests {
    static let codes: [AttributeError.Code] = [
        .noStore, .noOwner, .unavailable, .conflict, .busy, .unreadable, .unencodable, .tooLarge,
    ]

    @Test("Has an identifier for the metrics, and words for the log", arguments: CodeSample.samples(codes))
    func words(code: CodeSample) {
        #expect(code.isIdentifier)
        #expect(code.text.contains(" "))
        #expect(code.text != code.rawValue)
    }

    @Test("May be of a kind that is not known here")
    func own() {
        let error = AttributeError(.init(rawValue: "frozen"), name: "city")
        #expect("\(error)" == "frozen: city")
    }

    @Test("Is said in a sentence", arguments: codes)
    func said(code: AttributeError.Code) async throws {
        let skill = Skill { On(.launch) { _, _ -> Reply in throw AttributeError(code) } }
        #expect(try await Conversation(with: skill).launch().text.hasPrefix("Sorry, "))
    }
}
