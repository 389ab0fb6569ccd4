// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
internal import LinkedCore

/// A purchase, an offer or a cancellation that the skill asked Alexa for has ended.
///
/// It comes in a new session, without the attributes of the one before: what the skill needs to continue is in ``token``.
///
/// ```swift
/// On(.purchase(.buy), .purchase(.upsell)) { purchase, turn in
///     switch purchase.result {
///     case .accepted, .alreadyPurchased: .ask("You have the gold pack. Which level?")
///     default: .ask("Which level?")           // Alexa has said already why there is no purchase
///     }
/// }
/// ```
///
/// Source: <https://developer.amazon.com/en-US/docs/alexa/in-skill-purchase/add-isps-to-a-skill.html>
public struct Purchase: Sendable, Hashable {
    /// What the skill asked for.
    public let kind: Kind
    /// The product; `nil` if Alexa does not name it.
    public let productID: String?
    /// The result. It is `.error` if Alexa reports a failure without a result.
    public let result: PurchaseResult
    /// The token that the skill sent with the reply.
    public let token: String?
    /// The status of the request, with a message for developers if it failed.
    public let status: ConnectionStatus?

    /// Whether the user has the product now: bought with this purchase, or before. A cancelled one they have not.
    public var isOwned: Bool {
        switch kind {
        case .cancel: false
        default: result == .accepted || result == .alreadyPurchased
        }
    }
}

extension Purchase {
    /// What a skill asks Alexa for; an open set.
    public struct Kind: RawRepresentable, Sendable, Hashable {
        /// The name of the service in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A product that the user asked for: ``Reply/buy(productID:token:)``.
        public static var buy: Self { Self(rawValue: "Buy") }
        /// A product that the skill offers: ``Reply/upsell(productID:saying:token:)``.
        public static var upsell: Self { Self(rawValue: "Upsell") }
        /// The end of a subscription, or the return of a product: ``Reply/cancelPurchase(productID:token:)``.
        public static var cancel: Self { Self(rawValue: "Cancel") }
    }
}

extension Purchase {
    init(_ kind: Kind, _ request: ConnectionsResponseRequest) {
        self.kind = kind
        productID = request.productID
        result = request.purchaseResult ?? .error
        token = request.token
        status = request.status
    }
}

extension Trigger where Input == Purchase {
    /// A purchase, an offer or a cancellation has ended, with any result.
    public static func purchase(_ kind: Purchase.Kind) -> Self {
        Self(key: .connection(kind.rawValue)) { received in
            guard case .connectionsResponse(let request) = received.envelope.request else { throw Unreadable(received) }
            return Purchase(kind, request)
        }
    }
}
