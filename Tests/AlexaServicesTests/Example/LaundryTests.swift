// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import AlexaTesting
import Testing

@Suite("A skill with a reminder, an address and something to sell")
struct LaundryTests {
    private let services = SimulatedServices()
    private let alexa: Conversation

    init() {
        services.state.user.givenName = "Ada"
        services.state.devices["amzn1.ask.device.example"]?.address = .init(city: "Winchester")
        services.state.products = [.forSale(Laundry.product, "Patience")]
        alexa = Conversation(with: Laundry.skill(over: services, clock: ManualClock()))
    }

    @Test("Asks for each permission when it needs it, and goes on when the user has granted it")
    func permissions() async throws {
        var heard = try await alexa.launch()
        #expect(heard.askedPermissions == [.givenName])
        try await services.grant(heard.askedPermissions, telling: alexa)
        #expect(try await alexa.launch().text == "Hello Ada, when are you done?")

        heard = try await alexa.say(RemindMe(minutes: 20))
        #expect(heard.askedPermissions == [.reminders])
        try await services.grant(heard.askedPermissions, telling: alexa)
        #expect(try await alexa.say(RemindMe(minutes: 20)).text == "I remind you in 20 minutes.")
        #expect(services.state.reminders.map(\.trigger?.offsetInSeconds) == [1200])

        #expect(try await alexa.intend("WhereAmI").askedPermissions == [.fullAddress])
        services.grant(.fullAddress)
        #expect(try await alexa.intend("WhereAmI").text == "You are in Winchester.")
        #expect(services.said == ["<speak>One moment.</speak>", "<speak>One moment.</speak>"])
        services.revoke(.fullAddress)
        #expect(try await alexa.intend("WhereAmI").askedPermissions == [.fullAddress])
    }

    @Test("Sells what a long reminder needs, and sets it afterwards")
    func purchase() async throws {
        services.grant(.reminders)
        var heard = try await alexa.say(RemindMe(minutes: 90))
        #expect(heard.purchaseRequest?.name == "Upsell")
        heard = try await services.purchase(after: heard, in: alexa, agrees: false)
        #expect(heard.text == "Then within the hour. When?")
        #expect(services.state.reminders.isEmpty)

        heard = try await services.purchase(after: alexa.say(RemindMe(minutes: 90)), in: alexa)
        #expect(heard.text == "I remind you in 90 minutes.")
        #expect(try await alexa.say(RemindMe(minutes: 120)).text == "I remind you in 120 minutes.")
        #expect(services.state.reminders.count == 2)

        heard = try await services.purchase(after: alexa.intend("Refund"), in: alexa)
        #expect(heard.text == "Okay.")
        #expect(try await alexa.say(RemindMe(minutes: 90)).purchaseRequest != nil)
    }

    @Test("Does not ask for a permission that its manifest lacks, or that would not help")
    func refusals() async throws {
        services.state.manifest = [.reminders]
        let heard = try await alexa.launch()
        #expect(heard.card == nil)
        #expect(!heard.text.isEmpty)
        services.grant(.reminders)
        services.fail(
            .createReminder,
            with: HTTP.Response(
                status: 403, headers: [.contentType: "application/json"],
                body: Array(#"{"code":"DEVICE_NOT_SUPPORTED","message":"Reminders are not supported."}"#.utf8)))
        #expect(try await alexa.say(RemindMe(minutes: 5)).card == nil)
        #expect(try await alexa.say(RemindMe(minutes: 5)).text == "I remind you in 5 minutes.")
    }
}
