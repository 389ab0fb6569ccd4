// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices
import AlexaSkill

// A skill from scratch: it greets by name, knows the user's town, sets reminders, and sells longer ones.

struct RemindMe: Intent {
    static let name = "RemindMeIntent"
    var minutes: Int
}

enum Laundry {
    static let product = "amzn1.adg.product.patience"

    static func skill(over http: any HTTP.Transport, clock: any Clock<Duration> = ContinuousClock()) -> Skill {
        Skill(clock: clock) {
            On(.launch) { _, turn in
                let services = try AlexaServices(turn.envelope, over: http)
                guard let name = try await services.profile.givenName() else { return .ask("When are you done?") }
                return .ask("Hello \(name.revealed()), when are you done?")
            }
            On(.intent(RemindMe.self)) { intent, turn in
                let services = try AlexaServices(turn.envelope, over: http)
                let patience = try await services.products.product(product)
                guard intent.minutes <= 60 || patience.isEntitled else {
                    return .upsell(
                        productID: product, saying: "That needs more patience. Do you want to know more?",
                        token: "\(intent.minutes)")
                }
                return try await remind(in: intent.minutes, services)
            }
            On(.intent(named: "WhereAmI")) { _, turn in
                let services = try AlexaServices(turn.envelope, over: http)
                await services.say("One moment.")
                guard let city = try await services.device.address()?.city else { return "I don't know your town." }
                return .say("You are in \(city.revealed()).")
            }
            On(.purchase(.upsell), .purchase(.buy)) { purchase, turn in
                guard purchase.isOwned, let minutes = purchase.token.flatMap({ Int($0) }) else {
                    return .ask("Then within the hour. When?")
                }
                return try await remind(in: minutes, try AlexaServices(turn.envelope, over: http))
            }
            On(.intent(named: "Refund"), reply: .cancelPurchase(productID: product, token: ""))
            On(.purchase(.cancel), reply: "Okay.")
            On(.event(.permissionAccepted), .event(.permissionChanged), reply: .silence)
        }
    }

    private static func remind(in minutes: Int, _ services: AlexaServices) async throws -> Reply {
        try await services.reminders.create(
            .init(.after(.seconds(60 * minutes)), saying: [services.locale ?? .enUS: "The laundry is done."]))
        return .say("I remind you in \(minutes) minutes.")
    }
}
