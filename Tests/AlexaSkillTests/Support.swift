// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Synchronization

/// A list that handlers write to.
final class Notes<Element: Sendable>: Sendable {
    private let notes = Mutex<[Element]>([])
    var all: [Element] { notes.withLock { $0 } }
    func note(_ element: Element) { notes.withLock { $0.append(element) } }
}

extension Notes<Skill.Event> {
    /// What was left out of answers.
    var dropped: [String] { all.compactMap { if case .dropped(let part, _) = $0 { part } else { nil } } }
    /// How many failures were reported.
    var failures: Int { all.count { if case .failed = $0 { true } else { false } } }
}

extension Heard {
    /// The value of `shouldEndSession` as it stands in the JSON; `nil` if the key is not there.
    var shouldEndSession: JSON? { responseJSON["response"]?["shouldEndSession"] }
    var speechJSON: JSON? { responseJSON["response"]?["outputSpeech"] }
}

/// An error that knows nothing of Alexa.
struct Mishap: Error, Equatable {}

/// What a provider's client throws.
struct ProviderRefused: LinkFailure {
    var linkProblem: LinkProblem?
}
