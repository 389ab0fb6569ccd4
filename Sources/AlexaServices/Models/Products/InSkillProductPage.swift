// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A page of the products of a skill.
public struct InSkillProductPage: JSONModel, Hashable, ListPage {
    /// The products.
    @JSONList public var items: [InSkillProduct]  // "inSkillProducts"
    /// Whether there is another page.
    public var isTruncated: Bool?
    /// The beginning of the next page.
    public var nextToken: String?

    // Made by .ci/models from the properties above.
    public init(items: [InSkillProduct] = [], isTruncated: Bool? = nil, nextToken: String? = nil) {
        self._items = JSONList(stated: items.isEmpty ? nil : items)
        self.isTruncated = isTruncated
        self.nextToken = nextToken
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "inSkillProducts": _items = JSONList(stated: try json.optionalArray(of: InSkillProduct.self))
            case "isTruncated": isTruncated = try json.optionalBool()
            case "nextToken": nextToken = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("inSkillProducts", _items)
            json.member("isTruncated", isTruncated)
            json.member("nextToken", nextToken)
        }
    }
}

extension InSkillProductPage {
    /// The beginning of the next page; `nil` on the last one.
    public var next: String? { isTruncated == false ? nil : nextToken }
}
