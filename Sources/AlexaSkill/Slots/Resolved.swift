// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

/// A slot of a type with canonical values: what the user said, and which value it means.
///
/// ```swift
/// struct SetMood: Intent {
///     var mood: Resolved<Mood>      // .spoken "chilled", .match .relaxed
///     enum Mood: String, Codable { case relaxed, wild }
/// }
/// ```
///
/// The raw value is the canonical value's id, or its name where the interaction model gives none.
/// Source: <https://developer.amazon.com/docs/custom-skills/entity-resolution-for-custom-slot-types.html>
public struct Resolved<Value>: Sendable, Codable
where Value: RawRepresentable & Codable & Sendable, Value.RawValue == String {
    /// What the user said.
    public let spoken: String
    /// The canonical value; `nil` if Alexa found none, or one that the type does not have.
    public let match: Value?

    /// Makes a slot value with a canonical value; `spoken` is what the user said for it.
    public init(_ match: Value, spoken: String? = nil) {
        self.match = match
        self.spoken = spoken ?? match.rawValue
    }

    /// Makes a slot value that has no canonical value.
    public init(unmatched spoken: String) {
        self.match = nil
        self.spoken = spoken
    }

    public init(from decoder: any Decoder) throws {
        if let slot = (decoder as? SlotValueDecoder)?.slot {
            spoken = slot.spoken
            match = slot.match.flatMap { found in
                found.id.flatMap(Value.init(rawValue:)) ?? found.name.flatMap(Value.init(rawValue:))
            }
        } else {
            spoken = try decoder.singleValueContainer().decode(String.self)
            match = Value(rawValue: spoken)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder as? SlotValueEncoder {
            encoder.result.slot.value = spoken
            encoder.result.slot.resolutions = match.map { value in
                let found = ResolvedValue(name: value.rawValue, id: value.rawValue)
                return Resolutions([Resolution(authority: SlotEncoder.authority, status: .match, values: [found])])
            }
            return
        }
        var single = encoder.singleValueContainer()
        try single.encode(spoken)
    }
}

extension Resolved: Equatable where Value: Equatable {}
extension Resolved: Hashable where Value: Hashable {}
