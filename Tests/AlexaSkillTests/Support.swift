// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Synchronization

/// A list that handlers append to.
final class Notes<Element: Sendable>: Sendable {
    private let notes = Mutex<[Element]>([])
    var all: [Element] { notes.withLock { $0 } }
    func note(_ element: Element) { notes.withLock { $0.append(element) } }
}

extension Notes<Skill.Event> {
    /// What was left out of answers.
    var dropped: [String] { remarks.compactMap { if case .dropped(let part) = $0 { part } else { nil } } }
    /// What could not be sent as it was.
    var defects: [any Error] { remarks.compactMap { if case .defective(let error) = $0 { error } else { nil } } }
    /// What turns failed with.
    var failures: [any Error] { all.compactMap { if case .failed(let error) = $0.outcome { error } else { nil } } }
    var remarks: [Skill.Event.Remark] { all.flatMap(\.remarks) }
}

extension Heard {
    /// The value of `shouldEndSession` as it stands in the JSON; `nil` if the key is not there.
    var shouldEndSession: JSON? { responseJSON["response"]?["shouldEndSession"] }
    var speechJSON: JSON? { responseJSON["response"]?["outputSpeech"] }
}

/// An error that does not depend on Alexa.
struct Mishap: Error, Equatable {}

/// What a provider's client throws.
struct ProviderRefused: LinkFailure {
    var linkProblem: LinkProblem?
}
