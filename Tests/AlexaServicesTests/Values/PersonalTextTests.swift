// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import AlexaSkill
import Testing

@Suite("A text about a person")
struct PersonalTextTests {
    static let name: PersonalText = "Mira Example"

    @Test("Does not print, and is not encoded")
    func hidden() throws {
        let address = AlexaServices.Address(addressLine1: Self.name, city: "Seattle")
        var dumped = ""
        dump(address, to: &dumped)
        let texts = [
            "\(Self.name)", String(reflecting: Self.name), "\(address)", dumped, "\(try JSON(encoding: address))",
            String(decoding: address.jsonBytes(), as: UTF8.self),
        ]
        for text in texts {
            #expect(text.contains("REDACTED"))
            #expect(!text.contains("Mira") && !text.contains("Seattle"))
        }
        #expect(Self.name.revealed() == "Mira Example")
        let revealed = address.jsonBytes(revealingTokens: true)
        #expect(String(decoding: revealed, as: UTF8.self) == #"{"addressLine1":"Mira Example","city":"Seattle"}"#)
    }

    @Test("Is none of the texts that speech takes")
    func speech() {
        #expect(!(Self.name is any CustomStringConvertible))
        #expect(!(Self.name is any StringProtocol))
    }
}
