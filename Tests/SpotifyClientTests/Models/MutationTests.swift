// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient
import TestSupport
import Testing

/// Damaged bodies, made from good ones with seeded random numbers.
@Suite("Damaged bodies")
struct MutationTests {
    static let mutants = 80

    @Test("Are read or refused; what is read is written so that it reads the same", arguments: RoundTripTests.bodies)
    func surviveDamage(_ name: String, _ again: RoundTripTests.Again) throws {
        let body = try fixture(name)
        let json = try JSON(parsing: body)
        var random = SplitMix64(seed: name.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        var read = 0
        for _ in 0..<Self.mutants {
            let mutant =
                Bool.random(using: &random) ? Self.damage(body, &random) : Self.damage(json, &random).jsonBytes()
            guard let written = try? again(mutant) else { continue }
            read += 1
            #expect(try again(written) == written)
        }
        // If nearly all were refused at the first byte, this would test nothing.
        #expect(read > Self.mutants / 10)
    }

    /// Changes, removes or repeats one byte, or cuts the end off.
    static func damage(_ body: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
        var body = body
        let place = Int.random(in: body.indices, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: body[place] = UInt8.random(in: 0...255, using: &random)
        case 1: body.remove(at: place)
        case 2: body.insert(body[place], at: place)
        default: body.removeSubrange(place...)
        }
        return body
    }

    /// Changes the kind of some value, or removes it.
    static func damage(_ json: JSON, _ random: inout SplitMix64) -> JSON {
        let strange: [JSON] = [
            nil, true, 0, -1, 1.5, "", "x", [], [nil], [[]], [:], ["name": 5],
            .number(JSONNumber("1e999") ?? JSONNumber(0)),
            .number(JSONNumber("99999999999999999999") ?? JSONNumber(0)),
        ]
        switch json {
        case .object(var members) where !members.isEmpty && Int.random(in: 0..<6, using: &random) > 0:
            let place = Int.random(in: members.indices, using: &random)
            let (key, value) = members[place]
            members[key] = Int.random(in: 0..<12, using: &random) == 0 ? nil : damage(value, &random)
            return .object(members)
        case .array(var elements) where !elements.isEmpty && Int.random(in: 0..<6, using: &random) > 0:
            let place = Int.random(in: elements.indices, using: &random)
            elements[place] = damage(elements[place], &random)
            return .array(elements)
        default:
            return strange.randomElement(using: &random) ?? .null
        }
    }
}
