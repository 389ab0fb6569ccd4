// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A product that a skill sells: a subscription, a one-time purchase or a consumable.
///
/// Source: <https://developer.amazon.com/docs/alexa/in-skill-purchase/in-skill-product-service.html>.
public struct InSkillProduct: JSONModel, Hashable {
    /// The product's id, `amzn1.adg.product.…`.
    public var id: String  // "productId"
    /// The developer's own name for it.
    public var referenceName: String?
    /// Its name in the user's language.
    public var name: String?
    /// Its description in the user's language.
    public var summary: String?
    /// Its kind.
    public var type: Kind?
    /// Whether the user has it.
    public var entitled: EntitledState?
    /// Why the user has it, or not.
    public var entitlementReason: EntitlementReason?
    /// Whether the user can buy it now.
    public var purchasable: PurchasableState?
    /// How many the user has bought and not returned. How many of a consumable are used up, the skill has to count.
    public var activeEntitlementCount: Int?
    /// Whether purchases are real.
    public var purchaseMode: PurchaseMode?

    // Made by .ci/models from the properties above.
    public init(
        id: String, referenceName: String? = nil, name: String? = nil, summary: String? = nil, type: Kind? = nil,
        entitled: EntitledState? = nil, entitlementReason: EntitlementReason? = nil,
        purchasable: PurchasableState? = nil, activeEntitlementCount: Int? = nil, purchaseMode: PurchaseMode? = nil
    ) {
        self.id = id
        self.referenceName = referenceName
        self.name = name
        self.summary = summary
        self.type = type
        self.entitled = entitled
        self.entitlementReason = entitlementReason
        self.purchasable = purchasable
        self.activeEntitlementCount = activeEntitlementCount
        self.purchaseMode = purchaseMode
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var id = String?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "productId": id = try json.optionalString()
            case "referenceName": referenceName = try json.optionalString()
            case "name": name = try json.optionalString()
            case "summary": summary = try json.optionalString()
            case "type": type = try json.optional(Kind.self)
            case "entitled": entitled = try json.optional(EntitledState.self)
            case "entitlementReason": entitlementReason = try json.optional(EntitlementReason.self)
            case "purchasable": purchasable = try json.optional(PurchasableState.self)
            case "activeEntitlementCount": activeEntitlementCount = try json.optionalInt()
            case "purchaseMode": purchaseMode = try json.optional(PurchaseMode.self)
            default: try json.skip()
            }
        }
        guard let id else { throw json.error(.missing("productId")) }
        self.id = id
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("productId", id)
            json.member("referenceName", referenceName)
            json.member("name", name)
            json.member("summary", summary)
            json.member("type", type)
            json.member("entitled", entitled)
            json.member("entitlementReason", entitlementReason)
            json.member("purchasable", purchasable)
            json.member("activeEntitlementCount", activeEntitlementCount)
            json.member("purchaseMode", purchaseMode)
        }
    }
}

extension InSkillProduct {
    /// Whether the user has the product.
    public var isEntitled: Bool { entitled == .entitled }
    /// Whether the user can buy the product now.
    public var isPurchasable: Bool { purchasable == .purchasable }

    /// The kind of a product; an open set.
    public struct Kind: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// Paid regularly.
        public static var subscription: Self { Self(rawValue: "SUBSCRIPTION") }
        /// Bought once.
        public static var entitlement: Self { Self(rawValue: "ENTITLEMENT") }
        /// Used up, and bought again.
        public static var consumable: Self { Self(rawValue: "CONSUMABLE") }
    }

    /// Whether the user has a product; an open set.
    public struct EntitledState: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user has it.
        public static var entitled: Self { Self(rawValue: "ENTITLED") }
        /// The user does not have it.
        public static var notEntitled: Self { Self(rawValue: "NOT_ENTITLED") }
    }

    /// Why the user has a product, or not; an open set.
    public struct EntitlementReason: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user bought it.
        public static var purchased: Self { Self(rawValue: "PURCHASED") }
        /// The user did not buy it.
        public static var notPurchased: Self { Self(rawValue: "NOT_PURCHASED") }
        /// The user gets it without buying, for instance with Prime.
        public static var autoEntitled: Self { Self(rawValue: "AUTO_ENTITLED") }
        /// The user bought a bundle that it is in.
        public static var bundleEntitled: Self { Self(rawValue: "BUNDLE_ENTITLED") }
    }

    /// Whether the user can buy a product; an open set.
    public struct PurchasableState: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The user can.
        public static var purchasable: Self { Self(rawValue: "PURCHASABLE") }
        /// The user cannot, for instance because they have it, or in their country.
        public static var notPurchasable: Self { Self(rawValue: "NOT_PURCHASABLE") }
    }

    /// Whether purchases are real; an open set.
    public struct PurchaseMode: RawRepresentable, JSONModel, Hashable {
        /// The string in the JSON.
        public var rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }

        /// They are not: the skill is in development.
        public static var test: Self { Self(rawValue: "TEST") }
        /// They are.
        public static var live: Self { Self(rawValue: "LIVE") }
    }
}
