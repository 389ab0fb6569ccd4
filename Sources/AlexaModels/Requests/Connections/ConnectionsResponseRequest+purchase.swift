// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension ConnectionsResponseRequest {
    /// The result of an in-skill purchase; `nil` if the request is about something else.
    public var purchaseResult: PurchaseResult? {
        payload?["purchaseResult"]?.string.map(PurchaseResult.init(rawValue:))
    }

    /// The product that was bought, offered or cancelled.
    public var productID: String? { payload?["productId"]?.string }
}
