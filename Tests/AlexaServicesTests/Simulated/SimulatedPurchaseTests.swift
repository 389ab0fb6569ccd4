// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServicesTesting
import AlexaTesting
import Testing

@Suite("Simulated purchases")
struct SimulatedPurchaseTests {
    private let services = SimulatedServices()
    private let results = Notes<PurchaseResult>()
    private let alexa: Conversation

    init() {
        let results = results
        let skill = Skill {
            On(.intent(named: "Gold"), reply: .buy(productID: "gold", token: ""))
            On(.intent(named: "Hints"), reply: .upsell(productID: "hints", saying: "More?", token: ""))
            On(.intent(named: "Nothing"), reply: .buy(productID: "nothing", token: ""))
            On(.intent(named: "Refund"), reply: .cancelPurchase(productID: "gold", token: ""))
            On(.purchase(.buy), .purchase(.upsell), .purchase(.cancel)) { purchase, _ in
                results.note(purchase.result)
                return .ask("What now?")
            }
        }
        services.state.products = [.forSale("gold", "Gold"), .forSale("hints", "Hints", type: .consumable)]
        alexa = Conversation(with: skill)
    }

    private func buy(_ intent: String, agrees: Bool = true) async throws {
        try await services.purchase(after: alexa.intend(intent), in: alexa, agrees: agrees)
    }

    @Test("Change what the user has, as Alexa's do")
    func states() async throws {
        try await buy("Gold", agrees: false)
        try await buy("Refund")
        try await buy("Gold")
        try await buy("Gold")
        #expect(services.state.products[0].isEntitled)
        #expect(!services.state.products[0].isPurchasable)
        try await buy("Refund", agrees: false)
        try await buy("Refund")
        #expect(!services.state.products[0].isEntitled)
        try await buy("Gold")
        #expect(
            results.all == [.declined, .notEntitled, .accepted, .alreadyPurchased, .declined, .accepted, .accepted])
    }

    @Test("Count what is used up, and sell it again")
    func consumables() async throws {
        for _ in 0..<3 { try await buy("Hints") }
        #expect(results.all == [.accepted, .accepted, .accepted])
        #expect(services.state.products[1].activeEntitlementCount == 3)
    }

    @Test("Are an error for what is not for sale")
    func notForSale() async throws {
        try await buy("Nothing")
        services.state.products[0].purchasable = .notPurchasable
        try await buy("Gold")
        #expect(results.all == [.error, .error])
    }

    @Test("Need an answer that asks for one")
    func nothingAsked() async throws {
        await #expect(throws: ConversationError.noPurchase) {
            try await services.purchase(after: alexa.launch(), in: alexa)
        }
    }

    @Test("Are told of consent, first and later")
    func consent() async throws {
        let events = Notes<String>()
        let skill = Skill {
            On(.event(.permissionAccepted), .event(.permissionChanged)) { event, _ in
                let granted = event.body?.acceptedPermissions.compactMap(\.permission).sorted() ?? []
                events.note("\(event.kind.rawValue) \(granted)")
                return .silence
            }
        }
        let alexa = Conversation(with: skill)
        try await services.grant([.reminders], telling: alexa)
        try await services.grant([.timers], telling: alexa)
        try await services.revoke([.reminders, .timers], telling: alexa)
        #expect(
            events.all == [
                "SkillPermissionAccepted [\(Permission.reminders)]",
                "SkillPermissionChanged [\(Permission.reminders), \(Permission.timers)]", "SkillPermissionChanged []",
            ])
    }
}
