// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import LambdaRuntime
internal import Synchronization

/// A skill whose handlers do what handlers should not do.
final class FaultySkill: Sendable {
    private let id: String
    /// How many handlers are running.
    private let running = Atomic(0)

    init(id: String) { self.id = id }

    var skill: Skill {
        Skill(id: id, whenLate: "Too late.", onEvent: { HostProcess.log("\($0)") }) {
            On(.launch, reply: .ask("Hello."))
            On(.intent(named: "Tell"), reply: tell)
            On(.intent(named: "Sleep"), reply: sleep)
            On(.intent(named: "Ignore"), reply: ignore)
            On(.intent(named: "Meet"), reply: meet)
            On(.intent(named: "Babble"), reply: babble)
            On(.intent(named: "Trap"), reply: trap)
            if HostProcess.variable("FAULTS_DEFECT") != nil { On(.launch, reply: "Twice.") }
        }
    }

    /// Says what the tests want to know: the trace, the time that is left, and how many other handlers are running.
    func tell(_: AlexaIntent, _: Turn<Guest>) -> Reply {
        let left = (Deadline.current?.remaining ?? .zero) / .milliseconds(1)
        let trace = HostProcess.variable("_X_AMZN_TRACE_ID") ?? "none"
        return .say("\(running.load(ordering: .relaxed)) running, \(Int(left)) ms left, trace \(trace)")
    }

    /// Sleeps until its turn is cancelled, and a little longer, as a handler does that has to tidy up.
    func sleep(_: AlexaIntent, _: Turn<Guest>) async throws -> Reply {
        running.add(1, ordering: .relaxed)
        defer { running.subtract(1, ordering: .relaxed) }
        try? await Task.sleep(for: .seconds(30))
        await undisturbed(for: .milliseconds(100))
        return .say("Slept.")
    }

    /// Takes a second, whether its turn is cancelled or not.
    func ignore(_: AlexaIntent, _: Turn<Guest>) async -> Reply {
        running.add(1, ordering: .relaxed)
        defer { running.subtract(1, ordering: .relaxed) }
        await undisturbed(for: .seconds(1))
        return .say("Done.")
    }

    /// Answers when four of these are running at once.
    func meet(_: AlexaIntent, _: Turn<Guest>) async throws -> Reply {
        running.add(1, ordering: .relaxed)
        while running.load(ordering: .relaxed) < 4 { try await Task.sleep(for: .milliseconds(5)) }
        return .say("We are four.")
    }

    /// Says more than Alexa or Lambda takes.
    func babble(_: AlexaIntent, _: Turn<Guest>) -> Reply { .say(Speech(String(repeating: "bla ", count: 2_000_000))) }

    func trap(_: AlexaIntent, _: Turn<Guest>) -> Reply { fatalError("as it was asked to") }

    private func undisturbed(for duration: Duration) async {
        await Task.detached { try? await Task.sleep(for: duration) }.value
    }
}
