// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// All samples. A new type that may hold a secret gets one; `.ci/never-shown` names the types that have none.
enum Samples {
    static func all() async throws -> [Sample] { try await made.value }

    /// Made once, for all tests.
    private static let made = Task { try await make() }

    private static func make() async throws -> [Sample] {
        var samples = try core() + alexa() + http() + asyncClient() + signature() + oauth() + spotify()
        samples += try await testing()
        samples += try await failed()
        samples += try await turns()
        samples += try await attributes()
        samples += try await services()
        samples += try await endpoint()
        samples += try await attributeFiles()
        samples += try await simulated()
        samples += try await conversations()
        samples += try await accountErrors()
        samples += try await tokenHosts()
        return samples
    }
}
