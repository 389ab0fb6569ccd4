// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import AlexaModels

extension Reply {
    /// Lets Alexa sell a product that the user asked for. The session ends; ``Trigger/purchase(_:)`` continues in a new one.
    ///
    /// Alexa says the product's name and its price, and asks for the user's consent.
    ///
    /// - Parameters:
    ///   - productID: The product's id, `amzn1.adg.product.…`, which differs for each stage of the skill.
    ///   - token: What the skill needs to continue afterwards; ``Purchase/token`` returns it. Keep no secret in it.
    public static func buy(productID: String, token: String) -> Reply {
        handover(.buy(productID: productID, token: token))
    }

    /// Lets Alexa offer a product that the user did not ask for. The session ends; ``Trigger/purchase(_:)`` continues in a new
    /// one.
    ///
    /// - Parameters:
    ///   - productID: The product's id.
    ///   - message: What Alexa says about the product: without its price, and ending with a question whether the user wants
    ///     to learn more.
    ///   - token: What the skill needs to continue afterwards.
    public static func upsell(productID: String, saying message: String, token: String) -> Reply {
        handover(.upsell(productID: productID, message: message, token: token))
    }

    /// Lets Alexa end a subscription or return a product. The session ends; ``Trigger/purchase(_:)`` continues in a new one.
    ///
    /// A skill has to answer the words "refund" and "cancel" in this way; Alexa explains to the user what follows.
    ///
    /// - Parameters:
    ///   - productID: The product's id.
    ///   - token: What the skill needs to continue afterwards.
    public static func cancelPurchase(productID: String, token: String) -> Reply {
        handover(.cancel(productID: productID, token: token))
    }

    private static func handover(_ directive: Directive) -> Reply {
        Reply(speech: nil, ending: .close).directive(directive)
    }
}
