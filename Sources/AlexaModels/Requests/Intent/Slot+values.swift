// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Slot {
    /// The slot type's values that match what the user said, best first; empty if none does.
    ///
    /// They are those of the first authority that found a match, the skill's dynamic entities before its static ones.
    public var matches: [ResolvedValue] {
        let resolutions = resolutions ?? values.first?.resolutions
        return resolutions?.matches ?? []
    }

    /// The best of ``matches``.
    public var match: ResolvedValue? { matches.first }

    /// All values of the slot: several if it allows several, else one or none.
    public var values: [SimpleSlotValue] {
        if let slotValue { return slotValue.values }
        guard let value else { return [] }
        return [SimpleSlotValue(value: value, resolutions: resolutions)]
    }
}

extension SlotValue {
    /// The values in one list, nested lists included.
    public var values: [SimpleSlotValue] {
        switch self {
        case .simple(let value): [value]
        case .list(let values): values.flatMap(\.values)
        case .other: []
        }
    }
}

extension SimpleSlotValue {
    /// The slot type's values that match this one, best first; see ``Slot/matches``.
    public var matches: [ResolvedValue] { resolutions?.matches ?? [] }

    /// The best of ``matches``.
    public var match: ResolvedValue? { matches.first }
}

extension Resolutions {
    /// The values of the first authority that found a match, the skill's dynamic entities before its static ones.
    public var matches: [ResolvedValue] {
        var found: Resolution?
        for authority in authorities where authority.status == .match && !authority.values.isEmpty {
            if authority.isDynamic { return authority.values }
            found = found ?? authority
        }
        return found?.values ?? []
    }
}

extension Resolution {
    /// Whether the values come from the entities that the skill sent with `Dialog.UpdateDynamicEntities`.
    public var isDynamic: Bool { authority?.hasPrefix("amzn1.er-authority.echo-sdk.dynamic.") ?? false }
}
