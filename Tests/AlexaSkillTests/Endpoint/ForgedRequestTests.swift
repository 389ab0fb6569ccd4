// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import TestSupport
import Testing

@Suite("Forged requests")
struct ForgedRequestTests {
    /// Accepts exactly one body with one signature and one certificate, as a real signature does.
    private let genuine = Sent()

    @Test("Reach no handler, of 12 000 that differ from a genuine one", arguments: 0..<12)
    func forged(_ part: UInt64) async throws {
        let known = Question(body: genuine.body)
        let stage = try Stage { $0 == known ? nil : VerificationError(.signatureMismatch) }
        var random = SplitMix64(seed: part)
        var count = 0
        while count < 1_000 {
            var sent = genuine
            for _ in 0..<Int.random(in: 1...3, using: &random) { Self.alter(&sent, using: &random) }
            guard
                sent.method != genuine.method || sent.body != genuine.body || sent.signature != genuine.signature
                    || sent.url != genuine.url
            else { continue }
            // Other tests have turns with a real deadline.
            await Task.yield()
            let answer = await stage.send(sent)
            #expect(answer.status != 200)
            count += 1
        }
        #expect(stage.handled.all.isEmpty)
        #expect(stage.events.all.count == count)
        // Many are well made, so that only the verifier can refuse them.
        #expect(stage.verifier.questions.all.count > count / 8)
    }

    @Test("Are told from 1 000 valid ones, which all reach their handler")
    func valid() async throws {
        let bodies = (0..<1_000).map {
            Sent(id: "request-\($0)", sent: #""\#(Sent.text(Sent.now.advanced(bySeconds: Int64($0) % 301 - 150)))""#)
                .body
        }
        let known = Set(bodies)
        let stage = try Stage(remembering: 1_000) {
            known.contains($0.body) ? nil : VerificationError(.signatureMismatch)
        }
        for body in bodies {
            await Task.yield()
            var sent = genuine
            sent.body = body
            #expect(await stage.send(sent).status == 200)
            sent.body.append(0x20)
            #expect(await stage.send(sent).status == 400)
        }
        #expect(stage.handled.all == (0..<1_000).map { "request-\($0)" })
        #expect(stage.events.all.count == 2_000)
    }

    private static func alter(_ sent: inout Sent, using random: inout SplitMix64) {
        func place(_ count: Int) -> Int { Int.random(in: 0..<max(count, 1), using: &random) }
        let byte = UInt8.random(in: 0x20...0x7E, using: &random)
        switch Int.random(in: 0..<14, using: &random) {
        case 0 where !sent.body.isEmpty: sent.body[place(sent.body.count)] = byte
        case 1 where !sent.body.isEmpty: sent.body.remove(at: place(sent.body.count))
        case 2: sent.body.insert(byte, at: place(sent.body.count))
        case 3: sent.body.append(contentsOf: [0x20, 0x0A, 0x0D].shuffled(using: &random))
        case 4: sent.body.removeLast(place(sent.body.count))
        case 5:
            sent.body = Sent(id: "forged-\(place(1_000))").body
        case 6:
            sent.body = Sent("AlexaSkillEvent.SkillAccountLinked", seconds: -Int64(place(7_200))).body
        case 7:
            sent.body = Sent(seconds: Int64(place(601)) - 300).body
        case 8:
            var text = Array(Sent.signature.utf8)
            text[place(text.count)] = byte
            sent.signature = [String(decoding: text, as: UTF8.self)]
        case 9: sent.signature = ["Zm9yZ2Vk"]
        case 10: sent.signature = [[], [""], [Sent.signature, Sent.signature]][place(3)]
        case 11:
            let key = place(1_000)
            sent.url = [
                [
                    "https://s3.amazonaws.com/echo.api/cert-\(key).pem",
                    "https://s3.amazonaws.com/bucket\(key)/cert.pem",
                    "https://s3.amazonaws.com/echo.api/../bucket\(key)/cert.pem",
                    "https://evil\(key).example/echo.api/cert.pem",
                    "http://s3.amazonaws.com/echo.api/cert-\(key).pem",
                ][place(5)]
            ]
        case 12: sent.url = [[], [""], [Sent.url, Sent.url]][place(3)]
        default: sent.method = ["GET", "PUT", "post", "PATCH"][place(4)]
        }
    }
}
