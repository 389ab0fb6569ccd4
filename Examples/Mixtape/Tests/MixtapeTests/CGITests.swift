// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import MixtapeDemo
import MixtapeTerminal
import Testing

@Suite("respond --cgi")
struct CGITests {
    private let launch = Array(#"{"version":"1.0","request":{"type":"LaunchRequest"},"session":{"new":true}}"#.utf8)

    private func answer(_ body: [UInt8], _ environment: [String: String]) async throws -> (
        text: String, problem: String?
    ) {
        let answer = try await Respond.cgi(body, environment: environment, over: DemoSpotify().transport)
        return (String(decoding: answer.body, as: UTF8.self), answer.problem)
    }

    @Test("Writes the status, the headers, an empty line and the envelope")
    func answers() async throws {
        let (text, problem) = try await answer(launch, ["REQUEST_METHOD": "POST", "CONTENT_LENGTH": "\(launch.count)"])
        let head = "Status: 200\r\nContent-Type: application/json;charset=UTF-8\r\n\r\n"
        #expect(text.hasPrefix(head + #"{"version":"1.0""#))
        #expect(problem == nil)
    }

    @Test(
        "Refuses what an endpoint refuses",
        arguments: [
            ([:], "405"), (["REQUEST_METHOD": "GET"], "405"),
            (["REQUEST_METHOD": "POST", "HTTP_SIGNATURE_256": "c2lnbmVk"], "400"),
            (["REQUEST_METHOD": "POST", "HTTP_SIGNATURECERTCHAINURL": "https://example.com"], "400"),
            (["REQUEST_METHOD": "POST", "ALEXA_SKILL_ID": "amzn1.ask.skill.other"], "400"),
        ] as [([String: String], String)])
    func refuses(_ environment: [String: String], _ status: String) async throws {
        let (text, problem) = try await answer(launch, environment)
        #expect(text.hasPrefix("Status: \(status)\r\n"))
        #expect(text.hasSuffix(#"{"version":"1.0","response":{}}"#))
        #expect(problem != nil)
    }

    @Test(
        "Reads as many bytes as the environment says",
        arguments: [
            ([:], 0), (["CONTENT_LENGTH": "12"], 12), (["CONTENT_LENGTH": "-1"], 0), (["CONTENT_LENGTH": "x"], 0),
        ]
            as [([String: String], Int)])
    func length(_ environment: [String: String], _ length: Int) {
        #expect(Respond.length(environment) == length)
    }
}
