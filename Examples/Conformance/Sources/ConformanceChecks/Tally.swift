// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Counts files, and says of each what was found.
public struct Tally: Sendable {
    public private(set) var passed = 0
    public private(set) var failed = 0
    /// What was found, in the form in which it is known.
    public private(set) var found = KnownGaps()
    private let known: KnownGaps

    /// - Parameter known: What may be lost, and has to be: anything else fails its file.
    public init(known: KnownGaps = KnownGaps()) { self.known = known }

    /// The lines to print for a file.
    public mutating func lines(for file: String, _ outcome: Outcome) -> [String] {
        found.set(outcome.gaps, of: file)
        let expected = known.gaps(of: file)
        let failures =
            outcome.failures + outcome.gaps.filter { !expected.contains($0) }
            + expected.filter { !outcome.gaps.contains($0) }.map { "no longer \($0)" }
        if failures.isEmpty { passed += 1 } else { failed += 1 }
        let verdict = failures.isEmpty ? "ok \(file)" : "FAIL \(file): \(failures.joined(separator: "; "))"
        return [verdict] + outcome.gaps.filter(expected.contains)
    }

    /// The files of which something is known, and which were not there.
    public var missing: [String] { known.files.filter { !found.hasSeen($0) } }

    /// The last line to print.
    public var summary: String {
        "\(passed) passed, \(failed) failed"
            + (missing.isEmpty ? "" : ", not there: \(missing.joined(separator: ", "))")
    }

    /// 1 if a file failed or is not there, or if there was none: a pattern that finds nothing must not look like success.
    public var exitCode: Int32 { failed > 0 || passed == 0 || !missing.isEmpty ? 1 : 0 }
}
