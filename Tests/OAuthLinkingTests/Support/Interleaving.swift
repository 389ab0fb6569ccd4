// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// One order in which parallel tasks take their steps.
///
/// All tasks wait until each has arrived at a step or is done; then one of them continues, as the choices say.
actor Interleaving {
    private let choices: [Int]
    private var taken: [(choice: Int, of: Int)] = []
    private var waiting: [String: CheckedContinuation<Void, Never>] = [:]
    private var parties: Int

    init(of parties: Int, choices: [Int]) {
        self.parties = parties
        self.choices = choices
    }

    /// Suspends until it is the party's turn. After all are done, it does not suspend any more.
    func step(_ party: String) async {
        guard parties > 0 else { return }
        await withCheckedContinuation { continuation in
            waiting[party] = continuation
            goOn()
        }
    }

    func done() {
        parties -= 1
        goOn()
    }

    private func goOn() {
        guard parties > 0, waiting.count == parties else { return }
        let names = waiting.keys.sorted()
        let choice = taken.count < choices.count ? choices[taken.count] % names.count : 0
        taken.append((choice, names.count))
        waiting.removeValue(forKey: names[choice])?.resume()
    }

    /// The choices that lead to the next order; `nil` after the last.
    var next: [Int]? {
        guard let last = taken.lastIndex(where: { $0.choice + 1 < $0.of }) else { return nil }
        return taken[..<last].map(\.choice) + [taken[last].choice + 1]
    }
}
