// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

extension Conversation {
    /// Plays the purchase that the skill asked Alexa for, up to the user's answer, and sends the skill the result in a new
    /// session.
    ///
    /// It does not change what the user owns: a faked service for products does that.
    ///
    /// - Parameters:
    ///   - result: The result.
    ///   - heard: The answer in which the skill asked for the purchase, the offer or the cancellation.
    /// - Throws: ``ConversationError/noPurchase`` if the answer does not ask for one.
    @discardableResult
    public func purchase(_ result: PurchaseResult, after heard: Heard) async throws -> Heard {
        guard let sale = heard.purchaseRequest else { throw ConversationError.noPurchase }
        var payload: JSON = ["purchaseResult": .string(result.rawValue)]
        payload["productId"] = sale.productID.map(JSON.string)
        return try await exchange { state in
            state.continueSession(new: true)
            return .connectionsResponse(
                ConnectionsResponseRequest(
                    head: state.nextHead(), status: ConnectionStatus(code: "200", message: "OK"), name: sale.name,
                    payload: payload, token: sale.token))
        }
    }
}

extension Heard {
    /// The purchase, the offer or the cancellation that the skill asks Alexa for; `nil` if it asks for none.
    public var purchaseRequest: Directive.SendRequest? {
        for directive in directives {
            guard case .sendRequest(let request) = directive, request.productID != nil else { continue }
            return request
        }
        return nil
    }
}
