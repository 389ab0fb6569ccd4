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
            let function = LambdaFunction(skill, log: HostProcess.log)
            let concurrency = HostProcess.variable("AWS_LAMBDA_MAX_CONCURRENCY").flatMap { Int($0) } ?? 1
            guard concurrency > 1 else { await answer(with: function, on: runtime, tracing: true) }
            // Lambda Managed Instances. Each connection has a thread that waits on it.
            let runtimes = try (0..<min(concurrency, 128)).map { _ in try RuntimeAPI(at: address) }
            await withTaskGroup { group in
                for runtime in runtimes { group.addTask { await answer(with: function, on: runtime, tracing: false) } }
            }
        } catch {
            HostProcess.log("\(error)")
        }
        HostProcess.end(1)
    }

    /// Answers events until Lambda cannot be reached. Then there is nothing to do, and Lambda starts another process.
    private static func answer(with function: LambdaFunction, on runtime: RuntimeAPI, tracing: Bool) async -> Never {
        do { try await function.run(on: runtime, tracing: tracing) } catch { HostProcess.log("\(error)") }
        HostProcess.end(1)
    }

    private static func fail(_ failure: LambdaFailure, on runtime: RuntimeAPI) async -> Never {
        HostProcess.log("\(failure.type): \(failure.message)")
        do { try await runtime.failStart(failure) } catch { HostProcess.log("\(error)") }
        HostProcess.end(1)
    }
}
