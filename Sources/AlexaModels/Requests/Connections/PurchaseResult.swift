// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The result of an in-skill purchase; an open set.
public struct PurchaseResult: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The user bought, or cancelled, the product.
    public static var accepted: Self { Self(rawValue: "ACCEPTED") }
    /// The user declined.
    public static var declined: Self { Self(rawValue: "DECLINED") }
    /// The user tried to cancel a product they do not have.
    public static var notEntitled: Self { Self(rawValue: "NOT_ENTITLED") }
    /// An error occurred.
    public static var error: Self { Self(rawValue: "ERROR") }
    /// The user has the product already.
    public static var alreadyPurchased: Self { Self(rawValue: "ALREADY_PURCHASED") }
    /// A parent has to approve first.
    public static var pendingPurchase: Self { Self(rawValue: "PENDING_PURCHASE") }
}
