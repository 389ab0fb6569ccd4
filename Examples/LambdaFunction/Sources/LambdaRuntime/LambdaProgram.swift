// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

/// The whole program of a function, from what Lambda sets in the environment.
public enum LambdaProgram {
    /// Answers events until the process ends.
    ///
    /// A function that cannot start says so to Lambda, which shows it in the console and in the log, and ends with 1.
    ///
    /// - Parameter skill: Makes the skill, of the id in `ALEXA_SKILL_ID`.
    public static func run(skill: (_ id: String) -> Skill) async -> Never {
        guard let address = HostProcess.variable("AWS_LAMBDA_RUNTIME_API") else {
            HostProcess.log(
                "AWS_LAMBDA_RUNTIME_API is not set: start it with Lambda, or with local/lambda_stand_in.py.")
            HostProcess.end(2)
        }
        do {
            let runtime = try RuntimeAPI(at: address)
            guard let id = HostProcess.variable("ALEXA_SKILL_ID") else { await fail(.noSkillID, on: runtime) }
            let skill = skill(id)
            let defects = skill.validate()
            guard defects.isEmpty else { await fail(.defects(defects), on: runtime) }
            try await run(LambdaFunction(skill, log: HostProcess.log), on: runtime, at: address)
        } catch {
            // Without Lambda there is nothing to do. It starts another process for the next event.
            HostProcess.log("\(error)")
        }
        HostProcess.end(1)
    }

    /// Answers one event at a time; on Lambda Managed Instances as many as `AWS_LAMBDA_MAX_CONCURRENCY` says.
    private static func run(_ function: LambdaFunction, on runtime: RuntimeAPI, at address: String) async throws {
        let concurrency = HostProcess.variable("AWS_LAMBDA_MAX_CONCURRENCY").flatMap { Int($0) } ?? 1
        guard concurrency > 1 else { return try await function.run(on: runtime) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<min(concurrency, 1_024) {
                group.addTask { try await function.run(on: RuntimeAPI(at: address), tracing: false) }
            }
            try await group.waitForAll()
        }
    }

    private static func fail(_ failure: LambdaFailure, on runtime: RuntimeAPI) async -> Never {
        HostProcess.log("\(failure.type): \(failure.message)")
        do { try await runtime.failStart(failure) } catch { HostProcess.log("\(error)") }
        HostProcess.end(1)
    }
}
