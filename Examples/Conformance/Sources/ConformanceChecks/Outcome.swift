// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// What a check found in one file.
public struct Outcome: Sendable, Hashable {
    /// Why the file fails.
    public var failures: [String]
    /// The members that no model knows, as paths: `context.Display.token`, `response.directives[0]`.
    public var unmodelled: [String]
    /// What the reader reported as skipped, as paths with the reason.
    public var dropped: [String]

    public init(failures: [String] = [], unmodelled: [String] = [], dropped: [String] = []) {
        self.failures = failures
        self.unmodelled = unmodelled
        self.dropped = dropped
    }

    /// The gaps, a line for each.
    public var gaps: [String] { unmodelled.map { "unmodelled \($0)" } + dropped.map { "dropped \($0)" } }
}

extension Outcome {
    /// Notes how a body differs from what a model writes. A body of which the model knows no member at all is of another kind,
    /// even if the model reads it.
    mutating func compare(
        _ body: JSON, with rewritten: JSON, problems: [Comparison.Problem] = [], dropsNulls: Bool = false,
        at path: String
    ) {
        let comparison = Comparison(of: body, with: rewritten, problems: problems, dropsNulls: dropsNulls, at: path)
        failures += comparison.differences
        unmodelled += comparison.leftOut
        dropped += comparison.dropped
        if let members = body.object, let known = rewritten.object, !members.keys.contains(where: { known[$0] != nil })
        {
            failures.append("no member of it is known")
        }
    }
}
