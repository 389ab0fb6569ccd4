// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// Finds the intent of an utterance by the samples of an interaction model.
///
/// Of all samples that fit, the best one decides:
/// 1. the one with the most words outside of slots, so that `play my favourites` comes before `play {playlist}`;
/// 2. then the one with the most values that their slot types know;
/// 3. then the one with the fewest slots;
/// 4. then the one that comes first in the model. Where a sample fits in several ways that are equally good, its first
///    slots have the shortest values.
struct Understanding: Sendable {
    let reader: SlotReader
    private var model: InteractionModel { reader.model }

    init(_ reader: SlotReader) { self.reader = reader }

    struct Found: Sendable {
        let intent: AlexaIntent
        let sample: Sample
        /// The number of words outside of slots, of values that their types know, and of slots (negative).
        fileprivate let rank: (Int, Int, Int)
        /// Whether the sample has words outside of slots, or its values are known to their types.
        var isCertain: Bool { rank.0 > 0 || rank.1 > 0 }
    }

    /// Returns the intent of the best sample; `nil` if none fits.
    func intent(for words: [String]) -> Found? {
        guard !words.isEmpty else { return nil }
        var best: Found?
        for intent in model.intents {
            let samples = intent.samples.map(Sample.init) + BuiltInPhrases.samples(of: intent.name)
            for sample in samples {
                for binding in sample.fits(words) {
                    guard let found = found(intent, sample, binding) else { continue }
                    if let before = best, before.rank >= found.rank { continue }
                    best = found
                }
            }
        }
        return best
    }

    private func found(_ intent: InteractionModel.Intent, _ sample: Sample, _ bindings: [Sample.Binding]) -> Found? {
        var slots = JSONObject<Slot>()
        var known = 0
        for binding in bindings {
            guard let slot = intent.slots.first(where: { $0.name == binding.slot }),
                let filled = reader.fill(slot, with: binding.words)
            else { return nil }
            slots[slot.name] = filled.slot
            if filled.isKnown { known += 1 }
        }
        return Found(
            intent: AlexaIntent(intent.name, slots: slots), sample: sample,
            rank: (sample.literals.count, known, -bindings.count))
    }

    /// Returns the samples that share the most words with the utterance, at most three.
    func nearest(to words: [String]) -> [String] {
        let said = Set(words)
        let all = model.intents.flatMap { intent in
            (intent.samples.map(Sample.init) + BuiltInPhrases.samples(of: intent.name).prefix(1)).map { sample in
                let own = Set(sample.literals)
                let shared = own.intersection(said).count
                return (sample: sample.text, shared: shared, other: own.count - shared)
            }
        }
        let near = all.filter { $0.shared > 0 }.enumerated().sorted { left, right in
            (-left.element.shared, left.element.other, left.offset) < (
                -right.element.shared, right.element.other, right.offset
            )
        }
        return near.prefix(3).map(\.element.sample)
    }
}
