// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill
internal import LambdaRuntime

/// Answers each event, a number, with a text of so many bytes, without a skill: a skill's answers are never too large.
func answerRaw() async -> Never {
    do {
        let runtime = try RuntimeAPI(at: HostProcess.variable("AWS_LAMBDA_RUNTIME_API") ?? "")
        while true {
            let event = try await runtime.next()
            let size = (try? JSON(parsing: event.body))?.int ?? 0
            do {
                try await runtime.answer(event, Array(repeating: UInt8(ascii: "7"), count: size))
            } catch let error as RuntimeAPIError where error.isAboutOneEvent {
                HostProcess.log("\(error)")
            }
        }
    } catch {
        HostProcess.log("\(error)")
        HostProcess.end(1)
    }
}
