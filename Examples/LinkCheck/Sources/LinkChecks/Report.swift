// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// What was found, requirement by requirement. It holds no secret.
public struct Report: Sendable, Hashable {
    /// Whether a requirement is met.
    public enum Verdict: String, Sendable, Hashable {
        /// The requirement is met.
        case met
        /// The requirement is not met.
        case notMet
        /// It could not be tried; the evidence says why.
        case notChecked

        /// Which of two verdicts counts.
        fileprivate var weight: Int {
            switch self {
            case .met: 0
            case .notChecked: 1
            case .notMet: 2
            }
        }
    }

    /// One requirement's result.
    public struct Finding: Sendable, Hashable {
        /// What was asked.
        public var requirement: Requirement
        /// Whether it is met.
        public var verdict: Verdict
        /// What was seen.
        public var evidence: String
    }

    /// The findings, in the order of the requirements.
    public private(set) var findings: [Finding] = []

    /// The finding about a requirement.
    public subscript(requirement: Requirement) -> Finding? { findings.first { $0.requirement == requirement } }

    /// Whether everything that was checked is met.
    public var isGood: Bool { !findings.contains { $0.verdict == .notMet } }

    /// Notes what was seen. A requirement that is tried more than once is as good as its worst result.
    mutating func note(_ requirement: Requirement, _ verdict: Verdict, _ evidence: String) {
        let new = Finding(requirement: requirement, verdict: verdict, evidence: evidence)
        guard let place = findings.firstIndex(where: { $0.requirement == requirement }) else {
            return findings.append(new)
        }
        if verdict.weight > findings[place].verdict.weight { return findings[place] = new }
        let known = findings[place]
        guard verdict == known.verdict, evidence != known.evidence, !known.evidence.hasSuffix(", \(evidence)") else {
            return
        }
        findings[place].evidence += ", \(evidence)"
    }

    /// Adds the requirements that were not reached, and sorts the report.
    mutating func complete() {
        for requirement in Requirement.allCases where self[requirement] == nil {
            note(requirement, .notChecked, "not reached")
        }
        let order = Requirement.allCases
        findings.sort { (order.firstIndex(of: $0.requirement) ?? 0) < (order.firstIndex(of: $1.requirement) ?? 0) }
    }

    /// The report for people: a line for each requirement, and a last one that counts.
    public var lines: [String] {
        let marks: [Verdict: String] = [.met: "ok  ", .notMet: "NO  ", .notChecked: "?   "]
        let rows = findings.map { finding in
            let weight = finding.verdict == .notMet && !finding.requirement.isNeededByAlexa ? " (advice)" : ""
            return "\(marks[finding.verdict] ?? "")\(finding.requirement.title)\(weight): \(finding.evidence)"
        }
        let count = { (verdict: Verdict) in findings.count { $0.verdict == verdict } }
        return rows + ["\(count(.met)) met, \(count(.notMet)) not met, \(count(.notChecked)) not checked"]
    }

    /// The report for programs.
    public var json: JSON {
        let findings = findings.map { finding in
            JSON.object([
                "requirement": .string(finding.requirement.rawValue), "title": .string(finding.requirement.title),
                "neededByAlexa": .bool(finding.requirement.isNeededByAlexa),
                "verdict": .string(finding.verdict.rawValue), "evidence": .string(finding.evidence),
            ])
        }
        return ["isGood": .bool(isGood), "findings": .array(findings)]
    }
}
