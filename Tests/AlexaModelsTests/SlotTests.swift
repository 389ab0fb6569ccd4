// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaModels
import LinkedCore
import Testing

@Suite("Slots")
struct SlotTests {
    private static let skill = "amzn1.ask.skill.example"

    private static func resolution(_ dynamic: Bool, _ status: Resolution.Status, _ names: String...) -> Resolution {
        Resolution(
            authority: "amzn1.er-authority.echo-sdk.\(dynamic ? "dynamic." : "")\(skill).PLAYLIST", status: status,
            values: names.map { ResolvedValue(name: $0) })
    }

    @Test(
        "The skill's dynamic entities come before its static ones, and only matches count",
        arguments: [
            ([], []),
            ([resolution(false, .noMatch)], []),
            ([resolution(false, .match, "A", "B")], ["A", "B"]),
            ([resolution(false, .match, "A"), resolution(true, .match, "B")], ["B"]),
            ([resolution(true, .noMatch), resolution(false, .match, "A")], ["A"]),
            ([resolution(true, .timeout, "B"), resolution(false, .match, "A")], ["A"]),
        ] as [([Resolution], [String])])
    func matches(authorities: [Resolution], names: [String]) {
        let slot = Slot(name: "playlist", value: "jazz", resolutions: Resolutions(authorities))
        #expect(slot.matches.map(\.name) == names)
        #expect(slot.match?.name == names.first)
    }

    @Test("Have one value, several or none")
    func values() throws {
        guard case .intent(let request) = try AlexaRequest(json: Fixtures.bytes("Requests/IntentRequest.json")) else {
            return anotherKind()
        }
        let slots = request.intent.slots
        #expect(slots.keys == ["playlist", "moods", "empty"])
        #expect(slots["playlist"]?.values.map(\.value) == ["dinner jazz"])
        #expect(slots["playlist"]?.match == ResolvedValue(name: "Dinner Jazz", id: "dinner-jazz"))
        #expect(slots["moods"]?.values.map(\.value) == ["calm", "late"])
        #expect(slots["moods"]?.match == nil)
        #expect(slots["empty"]?.values == [])
    }

    @Test("Have their type's name by default")
    func unnamed() throws {
        let intent = try AlexaIntent(json: #"{"name":"A","slots":{"b":{"value":"c"},"d":null,"e":7}}"#)
        #expect(intent.slots["b"] == Slot(name: "b", value: "c"))
        #expect(intent.slots.count == 1)
    }

    @Test("Are written as they came: absent, empty, with and without confirmation")
    func asTheyCame() throws {
        for text in [
            #"{"name":"A"}"#, #"{"name":"A","slots":{}}"#, #"{"name":"A","confirmationStatus":"NONE"}"#,
        ] {
            let intent = try AlexaIntent(json: text)
            #expect(intent.confirmationStatus == .none)
            #expect(String(decoding: intent.jsonBytes(), as: UTF8.self) == text)
        }
    }
}
