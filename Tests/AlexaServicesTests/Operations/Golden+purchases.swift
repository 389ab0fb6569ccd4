// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaServices

extension Golden {
    static let purchases = [
        Golden(
            operation: .products,
            target: "/v1/users/~current/skills/~current/inSkillProducts"
                + "?purchasable=PURCHASABLE&entitled=NOT_ENTITLED&productType=CONSUMABLE&maxResults=100",
            language: "de-DE",
            answer: [
                "inSkillProducts": [["productId": "p-1", "name": "Hints"]], "isTruncated": false, "nextToken": "",
            ], result: "Hints"
        ) { services in
            let products = services.products.all(
                type: .consumable, entitled: .notEntitled, purchasable: .purchasable)
            return try await products.first(100).map { $0.name ?? "" }.joined()
        },
        Golden(
            operation: .product, target: "/v1/users/~current/skills/~current/inSkillProducts/\(awkwardInPath)",
            language: "de-DE", answer: ["productId": "p-1", "entitled": "ENTITLED"], result: "true"
        ) { "\(try await $0.products.product(awkward).isEntitled)" },
        Golden(
            operation: .transactions,
            target: "/v1/users/~current/skills/~current/inSkillProductsTransactions?productId=p%26q"
                + "&status=APPROVED_BY_PARENT&fromLastModifiedTime=2026-11-01T00%3A00%3A00Z"
                + "&toLastModifiedTime=2026-11-24T00%3A00%3A00Z&maxResults=100",
            language: "de-DE",
            answer: ["results": [["productId": "p&q", "status": "APPROVED_BY_PARENT"]], "metadata": [:]],
            result: "p&q"
        ) { services in
            let approved = services.products.transactions(
                of: "p&q", status: .approvedByParent, from: "2026-11-01T00:00:00Z", to: "2026-11-24T00:00:00Z")
            return try await approved.first(100).first?.productID ?? ""
        },
        Golden(
            operation: .voicePurchaseSetting,
            target: "/v1/users/~current/skills/~current/settings/voicePurchasing.enabled", answer: true, result: "true"
        ) { "\(try await $0.products.isVoicePurchasingEnabled() == true)" },
    ]
}
