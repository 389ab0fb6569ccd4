// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a check found in one file.
public struct Outcome: Sendable, Hashable {
    /// Why the file fails; empty if it passes.
    public var failures: [String]
    /// What no model knows, as paths: `context.Display.token`, `response.directives[0]`.
    public var unmodelled: [String]
    /// What else there is to say, line by line.
    public var notes: [String]

    public init(failures: [String] = [], unmodelled: [String] = [], notes: [String] = []) {
        self.failures = failures
        self.unmodelled = unmodelled
        self.notes = notes
    }
}

/// Counts files, and says of each what was found.
public struct Tally: Sendable {
    public private(set) var passed = 0
    public private(set) var failed = 0

    public init() {}

    /// The lines to print for a file.
    public mutating func lines(for file: String, _ outcome: Outcome) -> [String] {
        if outcome.failures.isEmpty { passed += 1 } else { failed += 1 }
        let verdict =
            outcome.failures.isEmpty ? "ok \(file)" : "FAIL \(file): \(outcome.failures.joined(separator: "; "))"
        return [verdict] + outcome.unmodelled.map { "unmodelled \($0)" } + outcome.notes
    }

    /// The last line to print.
    public var summary: String { "\(passed) passed, \(failed) failed" }

    /// 1 if a file failed, or if there was none: a pattern that finds nothing must not look like success.
    public var exitCode: Int32 { failed > 0 || passed == 0 ? 1 : 0 }
}
