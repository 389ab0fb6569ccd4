// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaSkill

/// Reads words as a value of a slot type.
struct SlotReader: Sendable {
    let model: InteractionModel
    let skillID: String
    /// The values that the skill sent for this session.
    var dynamicEntities: [EntityList] = []
    /// The day on which something is said, in days since 1970-01-01.
    var today: Int64 = 0

    /// A value, and how well it fits.
    struct Reading: Sendable, Hashable {
        var value: String
        var resolutions: Resolutions?
        /// Whether the type knows the value: it is in its list, or it is a number where one belongs.
        var isKnown: Bool
    }

    /// Reads the words as a value of a type; `nil` if they are not one.
    ///
    /// Types with a list accept every value, also those that are not in the list, and so do Amazon's types of names and texts.
    func read(_ words: some Collection<String>, as type: String) -> Reading? {
        if isListed(type) { return resolved(Words.joined(words), as: type) }
        let words = Array(words)
        let value: String?
        switch type {
        case "AMAZON.NUMBER": value = Spoken.number(words).map(String.init)
        case "AMAZON.FOUR_DIGIT_NUMBER":
            value = words.joined().utf8.count == 4 && Int(words.joined()) != nil ? words.joined() : nil
        case "AMAZON.Ordinal": value = Spoken.ordinal(words).map(String.init)
        case "AMAZON.TIME": value = Spoken.time(words)
        case "AMAZON.DATE": value = Spoken.date(words, today: today)
        case "AMAZON.DURATION": value = Spoken.duration(words)
        default: return Reading(value: Words.joined(words), isKnown: false)
        }
        return value.map { Reading(value: $0, isKnown: true) }
    }

    /// Fills a slot with the words; `nil` if they are not a value of its type. A slot that takes several values has them joined
    /// with "and".
    func fill(_ slot: InteractionModel.Slot, with words: some Collection<String>) -> (slot: Slot, isKnown: Bool)? {
        let whole = read(words, as: slot.type)
        let parts = words.split(separator: "and")
        if slot.takesSeveral, parts.count > 1, !(whole?.isKnown ?? false) {
            let readings = parts.compactMap { read($0, as: slot.type) }
            guard readings.count == parts.count else { return nil }
            let values = readings.map {
                SlotValue.simple(SimpleSlotValue(value: $0.value, resolutions: $0.resolutions))
            }
            return (Slot(name: slot.name, slotValue: .list(values)), readings.allSatisfy(\.isKnown))
        }
        return whole.map { reading in
            (Slot(name: slot.name, value: reading.value, resolutions: reading.resolutions), reading.isKnown)
        }
    }

    /// The value for words that are not a value of the type: Alexa writes `?` then.
    static let unknown = "?"

    private func isListed(_ type: String) -> Bool {
        model.type(named: type) != nil || dynamicEntities.contains { $0.name == type }
    }

    /// Looks a value up in the type's lists.
    func resolved(_ text: String, as type: String) -> Reading {
        let prefix = "amzn1.er-authority.echo-sdk"
        var authorities: [Resolution] = []
        if let known = model.type(named: type) {
            let values = known.values.map {
                (value: ResolvedValue(name: $0.name, id: $0.id), said: [$0.name] + $0.synonyms)
            }
            authorities.append(resolution(of: text, among: values, by: "\(prefix).\(skillID).\(type)"))
        }
        if let known = dynamicEntities.first(where: { $0.name == type }) {
            let values = known.values.map { entity in
                (value: ResolvedValue(name: entity.value, id: entity.id), said: [entity.value] + entity.synonyms)
            }
            authorities.append(resolution(of: text, among: values, by: "\(prefix).dynamic.\(skillID).\(type)"))
        }
        return Reading(
            value: text, resolutions: authorities.isEmpty ? nil : Resolutions(authorities),
            isKnown: authorities.contains { $0.status == .match })
    }

    /// Resolves a value in one authority: values of that name first, then those with such a synonym.
    private func resolution(
        of text: String, among values: [(value: ResolvedValue, said: [String])], by authority: String
    ) -> Resolution {
        let named = values.filter { $0.said.first?.sounds(like: text) ?? false }
        let called = values.filter { entry in
            !(entry.said.first?.sounds(like: text) ?? false) && entry.said.contains { $0.sounds(like: text) }
        }
        let found = (named + called).map(\.value)
        return Resolution(authority: authority, status: found.isEmpty ? .noMatch : .match, values: found)
    }
}
