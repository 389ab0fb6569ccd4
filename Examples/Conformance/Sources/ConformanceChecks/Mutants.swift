// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Tests the checks: damages good bodies, one place at a time, and counts how often a check notices it.
public struct Mutants: Sendable {
    /// A check of a body.
    public typealias Check = @Sendable ([UInt8]) async -> Outcome

    private var random: Seeded
    private var bodies: [(name: String, json: JSON, places: [Place], verdict: Outcome, check: Check)] = []

    /// The same seed makes the same mutants.
    public init(seed: UInt64) { random = Seeded(seed) }

    /// Adds a body from which mutants are made. Parts that are already lost are not changed; a body that is not JSON, or
    /// has no other parts, adds nothing.
    public mutating func add(_ name: String, _ body: [UInt8], _ freeForm: FreeForm, _ check: @escaping Check) async {
        guard let json = try? JSON(parsing: body) else { return }
        let verdict = await check(json.jsonBytes()).withoutOffsets
        let lost = (verdict.unmodelled + verdict.dropped).map { gap in
            let path = gap.prefix { $0 != " " && $0 != ":" }
            // The root has its own name, unless it is an envelope.
            let root = path.prefix { $0 != "." && $0 != "[" }
            return String(json[String(root)] == nil ? path.dropFirst(root.count).drop { $0 == "." } : path)
        }
        let places = Place.all(in: json, freeForm).filter { place in !lost.contains(where: place.isInside) }
        if !places.isEmpty { bodies.append((name, json, places, verdict, check)) }
    }

    /// The result.
    public struct Result: Sendable {
        /// How many mutants there were.
        public var made = 0
        /// The mutants with the same outcome as the good body: file, place, and the change.
        public var unnoticed: [String] = []
    }

    /// Makes mutants, each with one leaf that is a value of another kind, or one key that is misspelt.
    public mutating func run(_ count: Int) async -> Result {
        var result = Result()
        for _ in 0..<count {
            guard let body = bodies.randomElement(using: &random), let place = body.places.randomElement(using: &random)
            else { return result }
            let mutant = place.mutate(body.json, &random)
            let outcome = await body.check(mutant.jsonBytes()).withoutOffsets
            result.made += 1
            if outcome == body.verdict { result.unnoticed.append("\(body.name) \(place)") }
        }
        return result
    }
}

extension Outcome {
    /// The outcome without ` at byte 4711`, which differs in every mutant.
    fileprivate var withoutOffsets: Outcome {
        Outcome(failures: failures.map(Self.cut), unmodelled: unmodelled, dropped: dropped.map(Self.cut))
    }

    private static func cut(_ line: String) -> String {
        line.firstRange(of: " at byte ").map { String(line[..<$0.lowerBound]) } ?? line
    }
}

/// A generator of pseudo-random numbers (SplitMix64), so that a failure can be repeated from its seed.
struct Seeded: RandomNumberGenerator, Sendable {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
