// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// Answers Lambda's events with a skill.
public struct LambdaFunction: Sendable {
    /// What is left for sending the answer, of the time that Lambda gives an event.
    static let reserve = Duration.milliseconds(300)

    private let skill: Skill
    private let log: @Sendable (String) -> Void

    /// Makes a function.
    ///
    /// - Parameters:
    ///   - skill: Answers the events.
    ///   - log: Called with a line for each event that cannot be answered. No line has anything of the event.
    public init(_ skill: Skill, log: @escaping @Sendable (String) -> Void) {
        self.skill = skill
        self.log = log
    }

    /// Answers the events of Lambda, one after the other, until the process ends.
    ///
    /// - Parameters:
    ///   - runtime: Where they come from.
    ///   - tracing: Whether `_X_AMZN_TRACE_ID` names the event in work. It is a variable of the whole process: with several
    ///     events in work at once it could only be wrong.
    /// - Throws: `RuntimeAPIError` if Lambda cannot be reached: end the process then.
    public func run(on runtime: RuntimeAPI, tracing: Bool = true) async throws {
        while true {
            let event = try await runtime.next()
            if tracing { HostProcess.set("_X_AMZN_TRACE_ID", to: event.traceID) }
            let left = event.remaining(at: HostProcess.now).map { $0 - Self.reserve }
            let answer = await skill.respond(to: event.body, within: left)
            do {
                if let refusal = answer.refusal {
                    let failure = LambdaFailure(refusal, of: event.body)
                    log("\(failure.type): \(failure.message)")
                    try await runtime.fail(event, failure)
                } else {
                    try await runtime.answer(event, answer.body)
                }
            } catch let error as RuntimeAPIError where error.isAboutOneEvent {
                log("\(error): the answer is lost")
            }
            // Lambda may freeze the process as soon as it asks for the next event. A handler that was late and is still ending
            // would then go on during the turn of another user.
            await answer.settled()
        }
    }
}
