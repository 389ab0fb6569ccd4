// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels

extension Trigger where Input == SkillEvent {
    /// The user enabled, disabled or linked the skill, or changed its permissions. Alexa ignores the answer.
    ///
    /// In a ``Linked`` group the account of `SkillEvent/Kind/accountLinked` is the one just linked.
    public static func event(_ kind: SkillEvent.Kind) -> Self {
        Self(request: "AlexaSkillEvent." + kind.rawValue) { if case .event(let event) = $0 { event } else { nil } }
    }
}
