// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Foundation
import TestSupport
import Testing

@Suite("Cases of other verifiers")
struct VerificationCaseTests {
    @Test("Are accepted or refused as there", arguments: VerificationCase.all)
    func cases(_ one: VerificationCase) async throws {
        let signed = [Sent().body, one.sent.body].filter { $0 != Sent().body + [0x20] }
        let stage = try Stage { question in
            question.signature == Sent.signature && signed.contains(question.body)
                ? nil : VerificationError(.signatureMismatch)
        }
        let answer = await one.answer(on: stage)
        #expect(answer.status == (one.isAccepted ? 200 : 400), "\(answer)")
        #expect(stage.handled.all.count == (one.isAccepted ? 1 : 0))
        #expect(stage.events.all.count == 1)
        if one.isAccepted { #expect(stage.verifier.questions.all.first?.body == one.sent.body) }
    }

    private static let file = URL(
        fileURLWithPath: ProcessInfo.processInfo.environment["VERIFICATION"] ?? "../shared/verification"
    ).appendingPathComponent("cases.tsv")

    @Test(
        "Are all of the collection's, or have a reason", .enabled(if: FileManager.default.fileExists(atPath: file.path))
    )
    func complete() throws {
        let rows = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n").dropFirst()
        #expect(rows.count > 50)
        var reasons = Set(VerificationCase.elsewhere.keys)
        for row in rows {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            let ours = VerificationCase.all.filter { $0.kind == fields[0] && $0.input == fields[1] }
            let expected = fields[2] == "valid" || fields[2] == "accepted"
            if ours.isEmpty {
                let key = fields[0] == "cert" ? "cert" : "\(fields[0]): \(fields[1])"
                #expect(VerificationCase.elsewhere[key] != nil, "\(row)")
                reasons.remove(key)
            }
            for one in ours { #expect(one.isAccepted == expected, "\(row)") }
        }
        #expect(reasons.isEmpty)
    }

    @Test(
        "Refuses URLs that two programs could read in two ways",
        arguments: [
            "https://s3.amazonaws.com@evil.example/echo.api/cert", "https://user@s3.amazonaws.com/echo.api/cert",
            "https://s3.amazonaws.com:443@evil.example/echo.api/cert",
            "https://s3.amazonaws.com.evil.example/echo.api/cert",
            "https://s3.amazonaws.com./echo.api/cert", "https://s3.amazonaws.com:/echo.api/cert",
            "https://s3.amazonaws.com:0443/echo.api/cert", "https://s3.amazonaws.com:4430/echo.api/cert",
            "https://s3.amazonaws.com:443x/echo.api/cert", "https://s3.amazonaws.com", "https://s3.amazonaws.com/",
            "https://s3.amazonaws.com/echo.api", "https://s3.amazonaws.com/echo.api/",
            "https://s3.amazonaws.com/echo.api/.",
            "https://s3.amazonaws.com/echo.api/..", "https://s3.amazonaws.com/echo.apix/cert",
            "https://s3.amazonaws.com//echo.api/cert", "https://s3.amazonaws.com/echo.api//cert",
            "https://s3.amazonaws.com/echo.api/%2e%2e/cert", "https://s3.amazonaws.com/echo.api/..%2fcert",
            "https://s3.amazonaws.com/%65cho.api/cert", "https://s3.amazonaws.com/echo.api/cert?x=/echo.api/",
            "https://s3.amazonaws.com/echo.api/cert#x", "https://s3.amazonaws.com\\echo.api/cert",
            "https://s3.amazonaws.com/echo.api\\..\\cert", "https:/s3.amazonaws.com/echo.api/cert",
            "https:s3.amazonaws.com/echo.api/cert", "//s3.amazonaws.com/echo.api/cert",
            " https://s3.amazonaws.com/echo.api/cert",
            "https://s3.amazonaws.com/echo.api/cert ", "https://s3.amazonaws.com/echo.api/ce\trt",
            "https://s3.amazonaws.com/echo.api/cert\r\nHost: evil.example", "https://s3.amazonaws.com/echo.api/ｃert",
            "https://ｓ3.amazonaws.com/echo.api/cert",
            "https://s3.amazonaws.com/echo.api/cert, https://s3.amazonaws.com/echo.api/x",
            "https://s3.amazonaws.com/echo.api/x/../../cert",
            "https://s3.amazonaws.com/echo.api/" + String(repeating: "a", count: 5_000),
        ])
    func ambiguous(_ url: String) async throws {
        var sent = Sent()
        sent.url = [url]
        let stage = try Stage()
        #expect(await stage.send(sent).status == 400)
        #expect(stage.rejections == [.certificateURL])
        #expect(stage.verifier.questions.all.isEmpty)
    }

    @Test(
        "Gives the verifier one form of a URL",
        arguments: [
            ("HTTPS://S3.amazonaws.COM:443/echo.api/cert.pem", "cert.pem"),
            ("https://s3.amazonaws.com/echo.api/./a/b", "a/b"),
            ("https://s3.amazonaws.com/a/../../echo.api/x/../Cert-5.pem", "Cert-5.pem"),
        ])
    func oneForm(_ url: String, _ key: String) async throws {
        var sent = Sent()
        sent.url = [url]
        let stage = try Stage()
        #expect(await stage.send(sent).status == 200)
        #expect(stage.verifier.questions.all.map(\.url) == ["https://s3.amazonaws.com/echo.api/" + key])
    }

    @Test("Reads a URL in the usual form as any other")
    func usualForm() async throws {
        var random = SplitMix64(seed: 1)
        let stage = try Stage()
        var accepted = 0
        for _ in 0..<2_000 {
            let key = String(
                (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in "/./.aZ-%".randomElement(using: &random) }
            )
            var sent = Sent()
            sent.url = ["https://s3.amazonaws.com/echo.api/" + key]
            let usual = await stage.send(sent).status
            sent.url = ["https://S3.amazonaws.com:443/echo.api/" + key]
            #expect(await stage.send(sent).status == usual, "\(key)")
            let urls = stage.verifier.questions.all.suffix(2).map(\.url)
            if usual == 200 { #expect(Set(urls).count == 1 && urls.count == 2, "\(key)") }
            accepted += usual == 200 ? 1 : 0
        }
        #expect((200...1_900).contains(accepted), "\(accepted)")
    }
}
