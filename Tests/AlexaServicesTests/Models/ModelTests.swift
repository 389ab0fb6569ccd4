// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import TestSupport
import Testing

@Suite("Bodies of Alexa's services")
struct ModelTests {
    @Test("Are written as they were read", arguments: ServiceBody.all)
    func roundTrip(body: ServiceBody) throws {
        #expect(try JSON(parsing: body.again(body.body.jsonBytes())).meaning == body.body.meaning)
    }

    @Test("Of each documented event have a model")
    func events() throws {
        var names: Set<String> = []
        for body in ServiceBody.events.dropFirst() {
            let event = try ProactiveEvent(json: body.body.jsonBytes())
            if case .other = event { Issue.record("\(event.name) has no model") }
            #expect(event.name == body.body["name"]?.string)
            names.insert(event.name)
        }
        #expect(names.count == 8)
    }

    @Test("Of an event are read whatever the order of its members")
    func order() throws {
        let event = try ProactiveEvent(
            json: #"{"payload":{"weatherAlert":{"alertType":"HURRICANE"}},"name":"AMAZON.WeatherAlert.Activated"}"#)
        guard case .weatherAlert(let alert) = event else { throw UnexpectedEvent() }
        #expect(alert.weatherAlert?.alertType == .hurricane)
        let strange = try ProactiveEvent(json: #"{"name":"AMAZON.WeatherAlert.Activated","payload":5}"#)
        #expect(strange == .other(name: "AMAZON.WeatherAlert.Activated", payload: 5))
    }

    struct UnexpectedEvent: Error {}

    @Test("Keep values that Amazon adds later")
    func open() throws {
        let product = try InSkillProduct(
            json: #"{"productId":"p","type":"LOTTERY","entitled":"MAYBE","purchasable":5}"#)
        #expect(product.type?.rawValue == "LOTTERY")
        #expect(!product.isEntitled)
        #expect(product.purchasable == nil)
        let operation = try AlexaServices.TimerOperation(json: #"{"type":"SING"}"#)
        #expect(operation == .other(["type": "SING"]))
    }

    @Test("Are refused without what is required", arguments: ["{}", "null", "5", "[]", #"{"id":5,"alertToken":null}"#])
    func required(text: String) {
        #expect(throws: JSONError.self) { try AlexaServices.Reminder(json: text) }
        #expect(throws: JSONError.self) { try AlexaServices.Timer(json: text) }
        #expect(throws: JSONError.self) { try InSkillProduct(json: text) }
    }

    @Test(
        "That are damaged are read or refused; what is read is written so that it reads the same",
        arguments: ServiceBody.all)
    func damaged(body: ServiceBody) throws {
        var random = SplitMix64(seed: body.testDescription.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        let bytes = body.body.jsonBytes()
        var read = 0
        for _ in 0..<80 {
            let mutant =
                Bool.random(using: &random)
                ? Self.damage(bytes, &random) : Self.damage(body.body, &random).jsonBytes()
            guard let written = try? body.again(mutant) else { continue }
            read += 1
            #expect(try body.again(written) == written)
        }
        #expect(read > 0)
    }

    /// Changes, removes or repeats one byte, or cuts the end off.
    private static func damage(_ body: [UInt8], _ random: inout SplitMix64) -> [UInt8] {
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
    private static func damage(_ json: JSON, _ random: inout SplitMix64) -> JSON {
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
            let strange: [JSON] = [nil, true, 0, -1, 1.5, "", "x", [], [nil], [[]], [:], ["type": 5], ["locale": "x"]]
            return strange.randomElement(using: &random) ?? .null
        }
    }
}
