// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AlexaServices {
    /// What the skill sells, and what the user has of it.
    public var products: Products { Products(services: self) }

    /// The operations on in-skill products. None needs a permission.
    ///
    /// Texts are in the language of the request. To buy and to cancel, answer with a directive: see `Directive/buy` and the
    /// others of AlexaModels.
    ///
    /// Source: <https://developer.amazon.com/docs/alexa/in-skill-purchase/in-skill-product-service.html>.
    public struct Products: Sendable {
        let services: AlexaServices

        /// Lists the products of the skill.
        ///
        /// - Parameters:
        ///   - type: Only products of this kind.
        ///   - entitled: Only products that the user has, or does not have.
        ///   - purchasable: Only products that the user can buy now, or cannot buy.
        /// - Throws: ``AlexaServiceError``, while the sequence is iterated.
        public func all(
            type: InSkillProduct.Kind? = nil, entitled: InSkillProduct.EntitledState? = nil,
            purchasable: InSkillProduct.PurchasableState? = nil
        ) -> Pages<InSkillProductPage> {
            Pages(upTo: 100, by: .cursor) { limit, start in
                try await services.send(
                    Call(
                        .products,
                        query: [
                            "purchasable": purchasable?.rawValue, "entitled": entitled?.rawValue,
                            "productType": type?.rawValue, "nextToken": start.cursor, "maxResults": limit,
                        ], headers: headers))
            }
        }

        /// Fetches a product.
        ///
        /// - Throws: ``AlexaServiceError``; ``AlexaServiceError/Code/notFound`` if the skill has none with this id.
        public func product(_ id: String) async throws -> InSkillProduct {
            try await services.send(Call(.product, id, headers: headers))
        }

        /// Lists the purchases of the last 30 days that a child asked for, in a skill for children.
        ///
        /// - Parameters:
        ///   - product: Only those of this product.
        ///   - status: Only those in this state.
        ///   - start: Only those that changed at this time or later.
        ///   - end: Only those that changed before this time.
        /// - Throws: ``AlexaServiceError``, while the sequence is iterated;
        ///   ``AlexaServiceError/Code/skillNotSupported`` if the skill is not for children.
        public func transactions(
            of product: String? = nil, status: Transaction.Status? = nil, from start: Timestamp? = nil,
            to end: Timestamp? = nil
        ) -> Pages<TransactionPage> {
            Pages(upTo: 100, by: .cursor) { limit, place in
                try await services.send(
                    Call(
                        .transactions,
                        query: [
                            "productId": product, "status": status?.rawValue, "fromLastModifiedTime": start?.text,
                            "toLastModifiedTime": end?.text, "nextToken": place.cursor, "maxResults": limit,
                        ], headers: headers))
            }
        }

        /// Fetches whether the user can buy by voice; `nil` if Alexa does not say.
        ///
        /// - Throws: ``AlexaServiceError``.
        public func isVoicePurchasingEnabled() async throws -> Bool? {
            try await services.sendOptional(Call(.voicePurchaseSetting))
        }

        private var headers: HTTP.Headers {
            var headers: HTTP.Headers = [:]
            if let locale = services.locale { headers["Accept-Language"] = locale.rawValue }
            return headers
        }
    }
}
