// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("A request that comes twice", .timeLimit(.minutes(1)))
struct ReplayTests {
    private let time = MovedTime()

    private func stage(
        remembering count: Int,
        verifiedBy error: @escaping @Sendable (Question) async -> VerificationError? = { _ in nil }
    ) throws -> Stage {
        try Stage(remembering: count, verifiedBy: error, now: { [time] in time.now })
    }

    private func sent(_ id: String, _ type: String = "LaunchRequest") -> Sent {
        Sent(type, id: id, sent: #""\#(Sent.text(time.now))""#)
    }

    @Test("Is answered twice unless ids are remembered", arguments: [0, -1])
    func accepted(_ count: Int) async throws {
        let stage = try stage(remembering: count)
        #expect(await stage.send(Sent()).status == 200)
        #expect(await stage.send(Sent()).status == 200)
        #expect(stage.handled.all.count == 2)
    }

    @Test("Is refused before its signature is verified again")
    func refused() async throws {
        let stage = try stage(remembering: 10)
        #expect(await stage.send(Sent()).status == 200)
        time.move(bySeconds: 150)
        let answer = await stage.send(Sent())
        #expect(answer.status == 400)
        #expect(answer.refusal == .replayed)
        #expect(stage.verifier.questions.all.count == 1)
        #expect(stage.handled.all.count == 1)
    }

    @Test("Is answered once when it comes many times at once")
    func atOnce() async throws {
        let gate = ManualClock()
        let stage = try stage(remembering: 10) { _ in
            try? await gate.sleep(for: .seconds(1))
            return nil
        }
        let sent = Sent()
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<20 { group.addTask { await stage.send(sent).status } }
            await gate.whenAsleep(20)
            gate.advance(by: .seconds(1))
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1)
        #expect(statuses.count { $0 == 400 } == 19)
        #expect(stage.handled.all.count == 1)
    }

    @Test("Does not count if its signature was refused")
    func forged() async throws {
        let stage = try stage(remembering: 10) {
            $0.signature == Sent.signature ? nil : VerificationError(.signatureMismatch)
        }
        var forged = Sent()
        forged.signature = ["b3RoZXI="]
        #expect(await stage.send(forged).status == 400)
        #expect(await stage.send(Sent()).status == 200)
    }

    @Test("Needs an id to be told from others", arguments: [nil, ""])
    func withoutID(_ id: String?) async throws {
        let stage = try stage(remembering: 10)
        #expect(await stage.send(Sent(id: id)).refusal == .requestIDMissing)
        #expect(stage.verifier.questions.all.isEmpty)
    }

    @Test("Is refused for an hour where a skill event is accepted for an hour")
    func event() async throws {
        let stage = try stage(remembering: 10)
        let event = sent("1", "AlexaSkillEvent.SkillEnabled")
        #expect(await stage.send(event).status == 200)
        for _ in 0..<12 {
            time.move(bySeconds: 300)
            #expect(await stage.send(sent("\(time.now.secondsSince1970)")).status == 200)
            #expect(await stage.send(event).refusal == .replayed)
        }
        time.move(bySeconds: 1)
        #expect(await stage.send(event).refusal == .timestamp(age: 3601))
    }

    @Test("Is refused while it would be accepted, from the first second to the last", arguments: -150...150)
    func window(_ offset: Int64) async throws {
        let stage = try stage(remembering: 1)
        let first = Sent(seconds: offset)
        #expect(await stage.send(first).status == 200)
        time.move(bySeconds: 150 + offset)
        // Something else makes room where there is any: the first id must not be forgotten for it.
        _ = await stage.send(sent("other"))
        #expect(await stage.send(first).refusal == .replayed)
    }

    @Test("Has room again when old ids have expired, also beside a skill event of an hour ago")
    func roomBesideEvent() async throws {
        let stage = try stage(remembering: 2)
        #expect(await stage.send(sent("1")).status == 200)
        #expect(await stage.send(sent("2", "AlexaSkillEvent.SkillEnabled")).status == 200)
        // The next request may be forgotten at the same time as the event.
        time.move(bySeconds: 3600 - 150)
        #expect(await stage.send(sent("3")).status == 200)
        #expect(await stage.send(sent("4")).refusal == .memoryFull)
    }

    @Test("Is remembered within a bound, beyond which nothing is accepted until there is room")
    func bounded() async throws {
        let stage = try stage(remembering: 2)
        #expect(await stage.send(sent("1")).status == 200)
        #expect(await stage.send(sent("2")).status == 200)
        let full = await stage.send(sent("3"))
        #expect(full.status == 500)
        #expect(full.refusal == .memoryFull)
        #expect(stage.handled.all == ["1", "2"])
        time.move(bySeconds: 150 + 32)
        #expect(await stage.send(sent("4")).status == 200)
        #expect(await stage.send(sent("5")).status == 200)
        #expect(await stage.send(sent("6")).refusal == .memoryFull)
    }
}
