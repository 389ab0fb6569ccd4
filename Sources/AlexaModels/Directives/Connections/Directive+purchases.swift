// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

// In-skill purchases use Connections.SendRequest.
// https://developer.amazon.com/en-US/docs/alexa/in-skill-purchase/add-isps-to-a-skill.html

extension Directive {
    /// Starts the purchase of a product that the user asked for. End the session with it; a new one brings the result in
    /// ``ConnectionsResponseRequest/purchaseResult``.
    ///
    /// - Parameter token: The skill's token for the purchase, which the result returns.
    public static func buy(productID: String, token: String) -> Self {
        purchase("Buy", productID, nil, token)
    }

    /// Makes Alexa offer a product that the user did not ask for.
    ///
    /// - Parameter message: What Alexa says about the product: without the price, ending with a question.
    public static func upsell(productID: String, message: String, token: String) -> Self {
        purchase("Upsell", productID, message, token)
    }

    /// Makes Alexa cancel a subscription or return a product.
    public static func cancel(productID: String, token: String) -> Self {
        purchase("Cancel", productID, nil, token)
    }

    private static func purchase(_ name: String, _ productID: String, _ message: String?, _ token: String) -> Self {
        var payload: JSON = ["InSkillProduct": ["productId": .string(productID)]]
        if let message { payload["upsellMessage"] = .string(message) }
        return .sendRequest(SendRequest(name: name, payload: payload, token: token))
    }
}

extension Directive.SendRequest {
    /// The product that is bought, offered or cancelled; `nil` if the request is about something else.
    public var productID: String? { payload?["InSkillProduct"]?["productId"]?.string }
    /// What Alexa says when it offers the product.
    public var upsellMessage: String? { payload?["upsellMessage"]?.string }
}
