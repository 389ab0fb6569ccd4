// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import TestSupport

/// Damages a body in the usual ways, and in some that only an attacker uses.
enum Mutation {
    static func mutate(_ body: JSON, _ random: inout SplitMix64) -> [UInt8] {
        switch Int.random(in: 0..<8, using: &random) {
        case 0: return flipped(body.jsonBytes(), &random)
        case 1: return Array(body.jsonBytes().prefix(Int.random(in: 0..<body.jsonBytes().count, using: &random)))
        case 2: return doubledKey(body.jsonBytes(), &random)
        case 3: return body.withExtraMembers().jsonBytes()
        default: return changed(body, Int.random(in: 1...3, using: &random), &random).jsonBytes()
        }
    }

    private static func flipped(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var bytes = bytes
        for _ in 0...Int.random(in: 0..<3, using: &random) {
            guard let index = bytes.indices.randomElement(using: &random) else { break }
            bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        }
        return bytes
    }

    /// Repeats one member, with another value.
    private static func doubledKey(_ bytes: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        let places = bytes.indices.filter {
            bytes[$0] == UInt8(ascii: "{") && bytes[min($0 + 1, bytes.count - 1)] == 0x22
        }
        guard let place = places.randomElement(using: &random),
            let colon = bytes[place...].firstIndex(of: UInt8(ascii: ":"))
        else { return bytes }
        return bytes[...colon] + replacement(&random).jsonBytes() + [UInt8(ascii: ",")] + bytes[(place + 1)...]
    }

    /// Replaces some parts, at any depth.
    static func changed(_ json: JSON, _ times: Int, _ random: inout SplitMix64) -> JSON {
        var json = json
        for _ in 0..<times { json = changedOnce(json, &random) }
        return json
    }

    private static func changedOnce(_ json: JSON, _ random: inout SplitMix64) -> JSON {
        if Int.random(in: 0..<6, using: &random) == 0 { return replacement(&random) }
        switch json {
        case .object(var members):
            guard let key = members.keys.randomElement(using: &random), let value = members[key] else { return json }
            members[key] = changedOnce(value, &random)
            return .object(members)
        case .array(var elements):
            guard let index = elements.indices.randomElement(using: &random) else { return json }
            elements[index] = changedOnce(elements[index], &random)
            return .array(elements)
        default: return replacement(&random)
        }
    }

    private static func replacement(_ random: inout SplitMix64) -> JSON {
        switch Int.random(in: 0..<10, using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .number(JSONNumber(Int64.random(in: .min ... .max, using: &random)))
        case 3: .number(JSONNumber("-1.5E+400") ?? JSONNumber(0))
        case 4: .number(JSONNumber(String(repeating: "9", count: 400)) ?? JSONNumber(0))
        case 5: .string(String(repeating: "ä\u{1F3B7}\"\\\u{7F}", count: Int.random(in: 0..<50, using: &random)))
        case 6: .array([])
        case 7: .object([:])
        case 8: nested(Int.random(in: 1..<100, using: &random))
        default: ["type": "Simple", "value": ["accessToken": "example-token"]]
        }
    }

    private static func nested(_ depth: Int) -> JSON {
        (0..<depth).reduce(.null) { inner, level in
            level.isMultiple(of: 2) ? [inner] : ["type": "List", "values": inner]
        }
    }
}
