// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("The deadline of a verification", .timeLimit(.minutes(1)))
struct VerificationDeadlineTests {
    private let clock = ManualClock()

    private func expectLate(_ answer: SkillResponse, on stage: Stage) {
        #expect(answer.status == 500)
        #expect(answer.refusal == .verificationLate)
        #expect(String(decoding: answer.body, as: UTF8.self) == #"{"version":"1.0","response":{}}"#)
        #expect(stage.rejections == [.verificationLate])
        #expect(stage.events.all.first?.duration == .seconds(7))
        #expect(stage.handled.all.isEmpty)
    }

    @Test("Cuts off a verifier that hangs")
    func hangs() async throws {
        let stage = try Stage(clock: clock) { [clock] _ in
            clock.advance(by: .seconds(7))
            try? await clock.sleep(for: .seconds(1_000_000))
            return VerificationError(.interrupted)
        }
        let answer = await stage.send(Sent())
        expectLate(answer, on: stage)
        await answer.settled()
        #expect(stage.events.all.count == 1)
    }

    @Test("Cuts off a verifier that ignores its cancellation, for which settled() waits")
    func ignoresCancellation() async throws {
        let (gate, done) = (ManualClock(), Notes<String>())
        let stage = try Stage(clock: clock) { [clock] _ in
            clock.advance(by: .seconds(7))
            await Task { try? await gate.sleep(for: .seconds(1)) }.value
            done.note("done")
            return nil
        }
        let answer = await stage.send(Sent())
        expectLate(answer, on: stage)
        #expect(done.all.isEmpty)
        async let settled: Void = answer.settled()
        await gate.whenAsleep()
        gate.advance(by: .seconds(1))
        await settled
        #expect(done.all == ["done"])
        // The verifier said yes after all, and no handler ran.
        #expect(stage.handled.all.isEmpty)
        #expect(stage.events.all.count == 1)
    }

    @Test("Runs no handler after a verifier that blocked until the deadline, and then accepts")
    func blocks() async throws {
        let stage = try Stage(clock: clock) { [clock] _ in
            clock.advance(by: .seconds(7))
            return nil
        }
        expectLate(await stage.send(Sent()), on: stage)
    }

    @Test("Is the reason, too, if the verifier notices it first")
    func interrupted() async throws {
        let stage = try Stage(clock: clock) { [clock] _ in
            clock.advance(by: .seconds(7))
            return VerificationError(.interrupted)
        }
        expectLate(await stage.send(Sent()), on: stage)
    }

    @Test("Leaves the turn what the verifier did not use")
    func shared() async throws {
        let left = Notes<Duration?>()
        let stage = try Stage(
            clock: clock,
            verifiedBy: { [clock] _ in
                left.note(Deadline.current?.remaining)
                clock.advance(by: .seconds(3))
                await Task.yield()
                return nil
            },
            handler: {
                left.note(Deadline.current?.remaining)
                return "Hello."
            })
        #expect(await stage.send(Sent()).status == 200)
        #expect(left.all == [.seconds(7), .seconds(4)])
        #expect(stage.events.all.map(\.duration) == [.seconds(3)])
        #expect(Deadline.current == nil)
    }

    @Test("Refuses with status 400 what a verifier refuses in time, however slowly")
    func refusesSlowly() async throws {
        let stage = try Stage(clock: clock) { [clock] _ in
            clock.advance(by: .seconds(6))
            return VerificationError(.certificateUnavailable)
        }
        let answer = await stage.send(Sent())
        #expect(answer.status == 400)
        #expect(answer.refusal == .verification(VerificationError(.certificateUnavailable)))
        #expect(stage.events.all.map(\.duration) == [.seconds(6)])
    }

    @Test("Cancels the verifier when the caller is cancelled")
    func callerCancelled() async throws {
        let stage = try Stage(clock: clock) { [clock] _ in
            do {
                try await clock.sleep(for: .seconds(1_000_000))
                return nil
            } catch {
                return VerificationError(.interrupted)
            }
        }
        let answer = Task { await stage.send(Sent()) }
        // The verifier and the deadline.
        await clock.whenAsleep(2)
        answer.cancel()
        #expect(await answer.value.refusal == .verification(VerificationError(.interrupted)))
        #expect(stage.handled.all.isEmpty)
    }
}
