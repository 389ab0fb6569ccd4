// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaTesting
import Testing

@Suite("Purchases")
struct PurchaseTests {
    private let events = Notes<Skill.Event>()
    private let purchases = Notes<Purchase>()

    private var skill: Skill {
        Skill(onEvent: events.note) {
            On(
                .launch,
                reply: .upsell(
                    productID: "gold", saying: "There is a gold pack. Do you want to know more?", token: "next"))
            On(.yes, reply: .buy(productID: "gold", token: "level 3"))
            On(.no, reply: .cancelPurchase(productID: "gold", token: ""))
            On(.purchase(.buy), .purchase(.upsell)) { purchase, turn in
                purchases.note(purchase)
                return purchase.isOwned ? .ask("Continue with \(purchase.token ?? "")?") : .ask("What now?")
            }
            On(.purchase(.cancel)) { purchase, turn in
                purchases.note(purchase)
                return "Done."
            }
        }
    }

    @Test("Are asked for with a directive that ends the session")
    func asking() async throws {
        let alexa = Conversation(with: skill)
        let sold = try await alexa.yes()
        #expect(
            sold.responseJSON["response"] == [
                "directives": [
                    [
                        "type": "Connections.SendRequest", "name": "Buy",
                        "payload": ["InSkillProduct": ["productId": "gold"]], "token": "level 3",
                    ]
                ],
                "shouldEndSession": true,
            ])
        #expect(!alexa.isOpen)
        let offered = try #require(try await alexa.launch().purchaseRequest)
        #expect(offered.name == "Upsell")
        #expect(offered.upsellMessage == "There is a gold pack. Do you want to know more?")
        #expect(try await alexa.no().purchaseRequest?.name == "Cancel")
    }

    @Test("Come back as a typed result, with the token, in a new session")
    func result() async throws {
        let alexa = Conversation(with: skill)
        let after = try await alexa.purchase(.accepted, after: alexa.yes())
        #expect(after.text == "Continue with level 3?")
        #expect(after.requestJSON["session"]?["new"] == true)
        #expect(alexa.isOpen)
        try await alexa.purchase(.declined, after: alexa.launch())
        try await alexa.purchase(.accepted, after: alexa.no())
        #expect(purchases.all.map(\.kind) == [.buy, .upsell, .cancel])
        #expect(purchases.all.map(\.result) == [.accepted, .declined, .accepted])
        #expect(purchases.all.map(\.isOwned) == [true, false, false])
        #expect(purchases.all.map(\.token) == ["level 3", "next", ""])
        #expect(purchases.all.map(\.productID) == ["gold", "gold", "gold"])
    }

    @Test(
        "Know every result, and a new one",
        arguments: [
            ("ACCEPTED", PurchaseResult.accepted, true), ("DECLINED", .declined, false), ("ERROR", .error, false),
            ("ALREADY_PURCHASED", .alreadyPurchased, true), ("NOT_ENTITLED", .notEntitled, false),
            ("PENDING_PURCHASE", .pendingPurchase, false), ("LATER", PurchaseResult(rawValue: "LATER"), false),
        ])
    func results(_ name: String, _ result: PurchaseResult, owned: Bool) async throws {
        let request: JSON = [
            "type": "Connections.Response", "name": "Buy", "status": ["code": "200", "message": "OK"],
            "payload": ["purchaseResult": .string(name), "productId": "gold", "message": "for developers"],
        ]
        try await Conversation(with: skill).send(request)
        #expect(purchases.all.map(\.result) == [result])
        #expect(purchases.all.map(\.isOwned) == [owned])
    }

    @Test(
        "Are an error if Alexa names no result",
        arguments: [JSON.null, [:], ["purchaseResult": 7], ["purchaseResult": nil], "ACCEPTED", ["ACCEPTED"]])
    func noResult(_ payload: JSON) async throws {
        let request: JSON = [
            "type": "Connections.Response", "name": "Buy", "status": ["code": 400, "message": "Unknown product"],
            "payload": payload,
        ]
        #expect(try await Conversation(with: skill).send(request).text == "What now?")
        let purchase = try #require(purchases.all.first)
        #expect(purchase.result == .error)
        #expect(purchase.status?.code == "400")
        #expect(purchase.token == nil)
    }

    @Test("That nothing continues are told to the developer")
    func unhandled() async throws {
        let skill = Skill(onEvent: events.note) { On(.yes, reply: .buy(productID: "gold", token: "")) }
        let alexa = Conversation(with: skill)
        try await alexa.purchase(.accepted, after: alexa.yes())
        #expect(events.all.map { "\($0.outcome)" } == ["answered", "not handled"])
    }

    @Test("Cannot be played if the skill asked for none")
    func none() async throws {
        let alexa = Conversation(with: Skill { On(.launch, reply: "Hello.") })
        await #expect(throws: ConversationError.self) {
            try await alexa.purchase(.accepted, after: alexa.launch())
        }
    }
}
