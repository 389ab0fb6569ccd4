// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify.Restrictions {
    /// The reason why an item cannot be played.
    public struct Reason: RawRepresentable, JSONModel, Hashable, ExpressibleByStringLiteral {
        /// The text as Spotify writes it.
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Creates a value from its text; the set is open.
        public init(stringLiteral value: String) { rawValue = value }

        /// Not available in the market.
        public static let market: Self = "market"
        /// Not part of the user's subscription.
        public static let product: Self = "product"
        /// The user's settings hide explicit content.
        public static let explicit: Self = "explicit"
        /// It has to be bought.
        public static let paymentRequired: Self = "payment_required"
    }
}
