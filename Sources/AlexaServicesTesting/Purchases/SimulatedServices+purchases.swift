// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaTesting
internal import Synchronization

extension SimulatedServices {
    /// Plays the purchase, the offer or the cancellation that the skill asked Alexa for: the user agrees or does not, the
    /// product's state changes, and the skill gets the result in a new session.
    ///
    /// What the user has already is `.alreadyPurchased`, what cannot be bought or is not for sale is `.error`, and what
    /// cannot be cancelled is `.notEntitled`, whatever the user says.
    ///
    /// - Parameters:
    ///   - heard: The answer in which the skill asked for it.
    ///   - alexa: The conversation.
    ///   - agrees: Whether the user agrees.
    /// - Throws: `ConversationError` if the answer does not ask for a purchase.
    @discardableResult
    public func purchase(after heard: Heard, in alexa: Conversation, agrees: Bool = true) async throws -> Heard {
        guard let request = heard.purchaseRequest, let id = request.productID else {
            throw ConversationError.noPurchase
        }
        let result = kept.withLock { kept in
            guard let place = kept.state.products.firstIndex(where: { $0.id == id }) else {
                return PurchaseResult.error
            }
            return kept.state.products[place].take(request.name, agrees: agrees)
        }
        return try await alexa.purchase(result, after: heard)
    }
}

extension InSkillProduct {
    /// Makes a product that the user can buy, and has not bought.
    public static func forSale(
        _ id: String, _ name: String, type: Kind = .entitlement, summary: String = ""
    ) -> InSkillProduct {
        InSkillProduct(
            id: id, referenceName: name, name: name, summary: summary, type: type, entitled: .notEntitled,
            entitlementReason: .notPurchased, purchasable: .purchasable, activeEntitlementCount: 0, purchaseMode: .test)
    }

    /// Changes the product as a purchase or a cancellation does, and returns the result.
    fileprivate mutating func take(_ request: String?, agrees: Bool) -> PurchaseResult {
        if request == "Cancel" {
            guard isEntitled else { return .notEntitled }
            guard agrees else { return .declined }
            (entitled, entitlementReason, purchasable) = (.notEntitled, .notPurchased, .purchasable)
            activeEntitlementCount = 0
            return .accepted
        }
        let isUsedUp = type == .consumable
        if isEntitled, !isUsedUp { return .alreadyPurchased }
        guard isPurchasable else { return .error }
        guard agrees else { return .declined }
        (entitled, entitlementReason) = (.entitled, .purchased)
        if !isUsedUp { purchasable = .notPurchasable }
        activeEntitlementCount = (activeEntitlementCount ?? 0) + 1
        return .accepted
    }
}
