// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if SignatureVerification
import AlexaSignature
import TestSupport

/// A request whose certificates have one of the good shapes, and nothing, one thing or two things wrong.
struct GeneratedCase: Sendable, CustomStringConvertible {
    let number: Int
    let shape: String
    let faults: [String]
    let request: SignedRequest

    var description: String { "generated \(number): \(([shape] + faults).joined(separator: "; "))" }

    /// Makes the same combinations each time; what they are made of differs.
    static func cases(_ count: Int, seed: UInt64 = 10, now: WallTime) -> [GeneratedCase] {
        var random = SplitMix64(seed: seed)
        var cases: [GeneratedCase] = []
        while cases.count < count {
            let faults = Array(
                faulty.shuffled(using: &random).prefix(
                    [0, 0, 0, 1, 1, 1, 1, 1, 2, 2].randomElement(using: &random) ?? 0))
            let shapes = SignatureCase.accepted.filter { faults.isEmpty || !alone.contains($0.name) }
            guard let shape = shapes.randomElement(using: &random) else { continue }
            var plan = Plan(now: now)
            plan.body = Array(
                #"{"requestId":"\#(random.next())","slot":"\#(String(repeating: "ü", count: Int(random.next() % 200)))"}"#
                    .utf8)
            // Some do not go together, such as an elliptic key and an algorithm of RSA.
            guard (try? apply([shape] + faults, to: &plan)) != nil, let request = try? plan.made() else { continue }
            cases.append(
                GeneratedCase(number: cases.count + 1, shape: shape.name, faults: faults.map(\.name), request: request))
        }
        return cases
    }

    private static func apply(_ changes: [SignatureCase], to plan: inout Plan) throws {
        for change in changes { try change.change(&plan) }
    }

    private static let faulty = SignatureCase.all.filter { $0.code != nil && $0.name != "two megabytes" }
    /// Shapes that leave out what a fault is about.
    private static let alone: Set = ["directly below the root", "an issuer is trusted, and its own issuer is not"]
}
#endif
