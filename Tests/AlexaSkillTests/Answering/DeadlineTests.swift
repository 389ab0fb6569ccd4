// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

private func kind(_ error: any Error, _ turn: Turn<Guest>) -> Reply { .say("\(type(of: error))") }

@Suite("The deadline", .timeLimit(.minutes(1)))
struct DeadlineTests {
    @Test("Answers in time when a handler never ends, and cancels it")
    func strikes() async throws {
        let clock = ManualClock()
        let events = Notes<Skill.Event>()
        let skill = Skill(
            deadline: .seconds(3), clock: clock, whenLate: .ask("Still looking. Again?"), onEvent: events.note
        ) {
            On(.launch) { _, turn in
                clock.advance(by: turn.deadline.remaining)
                try await clock.sleep(for: .seconds(1_000_000))
                return "never"
            }
        }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "Still looking. Again?")
        #expect(heard.isOpen)
        #expect(heard.status == 200)
        await heard.settled()
        #expect(events.all.count == 1)
        #expect(events.all.first?.description.hasPrefix("LaunchRequest: late in 3000.0 ms") == true)
    }

    @Test("Waits for a handler that ignores its cancellation only in settled()")
    func ignoresCancellation() async throws {
        let clock = ManualClock()
        let gate = ManualClock()
        let done = Notes<String>()
        let skill = Skill(clock: clock, whenLate: "Too late.") {
            On(.launch) { _, _ in
                clock.advance(by: .seconds(8))
                await Task { try? await gate.sleep(for: .seconds(1)) }.value
                done.note("done")
                return "never"
            }
        }
        let heard = try await Conversation(with: skill).launch()
        #expect(heard.text == "Too late.")
        #expect(done.all.isEmpty)
        async let settled: Void = heard.settled()
        await gate.whenAsleep()
        gate.advance(by: .seconds(1))
        await settled
        #expect(done.all == ["done"])
    }

    @Test(
        "Is the host's where that leaves less time, and never later than the skill's own",
        arguments: [(nil, 7), (.seconds(9), 7), (.seconds(2), 2), (.zero, 0), (.seconds(-1), -1)]
            as [(Duration?, Int64)])
    func host(_ limit: Duration?, _ seconds: Int64) async throws {
        let clock = ManualClock()
        let events = Notes<Skill.Event>()
        let left = Notes<Duration>()
        let skill = Skill(clock: clock, whenLate: "Too late.", onEvent: events.note) {
            On(.launch) { _, turn in
                left.note(turn.deadline.remaining)
                clock.advance(by: .seconds(3))
                try await clock.sleep(for: .seconds(1_000_000))
                return "never"
            }
        }
        let answering = Task {
            await skill.respond(to: Array(#"{"request":{"type":"LaunchRequest"}}"#.utf8), within: limit)
        }
        if seconds > 3 {
            await clock.whenAsleep(2)
            clock.advance(by: .seconds(seconds - 3))
        }
        let response = await answering.value
        await response.settled()
        #expect(left.all == [.seconds(seconds)])
        #expect(events.all.first?.description.hasPrefix("LaunchRequest: late in") == true)
        // How long it took, also where that is longer than what the host left.
        #expect(events.all.first?.duration == .seconds(max(3, seconds)))
    }

    @Test("Is available in the whole turn, and begins when the bytes arrive")
    func current() async throws {
        let clock = ManualClock()
        let skill = Skill(clock: clock) {
            On(.launch) { _, turn in
                clock.advance(by: .seconds(2))
                #expect(Deadline.current?.remaining == .seconds(5))
                let inChild = await withTaskGroup(of: Duration?.self) { group in
                    group.addTask { Deadline.current?.remaining }
                    return await group.next() ?? nil
                }
                #expect(inChild == .seconds(5))
                #expect(turn.deadline.remaining == .seconds(5))
                return "In time."
            }
        }
        #expect(try await Conversation(with: skill).launch().text == "In time.")
        #expect(Deadline.current == nil)
    }

    @Test("Is set while a reply that Alexa would refuse is replaced", arguments: [true, false])
    func currentWhenRefused(waits: Bool) async throws {
        let long = Reply.say(String(repeating: "a", count: 9_000))
        let onError: @Sendable (any Error, Turn<Guest>) -> Reply = { _, _ in
            .say(Deadline.current == nil ? "no deadline" : "in time")
        }
        let skill = Skill(onError: onError) {
            On(.launch) { _, _ in long }
            On(.help) { _, _ in
                await Task.yield()
                return long
            }
        }
        let alexa = Conversation(with: skill)
        #expect(try await (waits ? alexa.help() : alexa.launch()).text == "in time")
    }

    @Test("Does not take back an answer that was ready")
    func inTime() async throws {
        let clock = ManualClock()
        let skill = Skill(clock: clock) {
            On(.launch) { _, _ in
                await Task.yield()
                return "Ready."
            }
        }
        let heard = try await Conversation(with: skill).launch()
        clock.advance(by: .seconds(60))
        #expect(heard.text == "Ready.")
        await heard.settled()
    }

    @Test("Leaves out of the late answer what the request does not allow")
    func lateEvent() async throws {
        let clock = ManualClock()
        let skill = Skill(clock: clock) {
            On(.anything) { _, _ in
                clock.advance(by: .seconds(8))
                try await clock.sleep(for: .seconds(1_000_000))
                return .silence
            }
        }
        #expect(
            try await Conversation(with: skill).event(.enabled).responseJSON == ["version": "1.0", "response": [:]])
    }

    @Test("Cancels the handler when its caller is cancelled")
    func callerCancelled() async throws {
        let clock = ManualClock()
        let notes = Notes<Bool>()
        let skill = Skill(clock: clock, onError: kind) {
            On(.launch) { _, _ in
                defer { notes.note(Task.isCancelled) }
                try await clock.sleep(for: .seconds(1_000_000))
                return "never"
            }
        }
        let turn = Task { try await Conversation(with: skill).launch().text }
        // The handler and the deadline.
        await clock.whenAsleep(2)
        turn.cancel()
        #expect(try await turn.value == "CancellationError")
        #expect(notes.all == [true])
    }
}
