// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Counts files, and reports what was found in each.
public struct Tally: Sendable {
    public private(set) var passed = 0
    public private(set) var failed = 0
    /// The gaps that were found, as a list of known gaps.
    public private(set) var found = KnownGaps()
    private let known: KnownGaps

    /// - Parameter known: The known gaps, which all have to exist: anything else fails its file.
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

    /// The files in the list that were not checked.
    public var missing: [String] { known.files.filter { !found.hasSeen($0) } }

    /// The last line to print.
    public var summary: String {
        "\(passed) passed, \(failed) failed"
            + (missing.isEmpty ? "" : ", not there: \(missing.joined(separator: ", "))")
    }

    /// 1 if a file failed or is missing, or if there was none, so that a wrong pattern does not look like success.
    public var exitCode: Int32 { failed > 0 || passed == 0 || !missing.isEmpty ? 1 : 0 }
}
