// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// A change to a list that a document shows.
@nonexhaustive
public enum ListOperation: JSONModel, Hashable {
    /// Inserts an item before the one at an index.
    case insertItem(index: Int, item: JSON)
    /// Inserts items before the one at an index.
    case insertMultipleItems(index: Int, items: [JSON])
    /// Replaces an item.
    case setItem(index: Int, item: JSON)
    /// Removes an item.
    case deleteItem(index: Int)
    /// Removes `count` items, starting at an index.
    case deleteMultipleItems(index: Int, count: Int)
    /// A change that has no model, as its JSON.
    case other(JSON)

    public init(from json: inout JSONReader) throws(JSONError) {
        let value = try json.value()
        guard let type = value["type"]?.string, let index = value["index"]?.int else {
            self = .other(value)
            return
        }
        switch (type, value["item"], value["items"]?.array, value["count"]?.int) {
        case ("InsertItem", let item?, _, _): self = .insertItem(index: index, item: item)
        case ("InsertMultipleItems", _, let items?, _): self = .insertMultipleItems(index: index, items: items)
        case ("SetItem", let item?, _, _): self = .setItem(index: index, item: item)
        case ("DeleteItem", _, _, _): self = .deleteItem(index: index)
        case ("DeleteMultipleItems", _, _, let count?): self = .deleteMultipleItems(index: index, count: count)
        default: self = .other(value)
        }
    }

    public func write(to json: inout JSONWriter) {
        if case .other(let value) = self { return json.value(value) }
        json.object { json in
            switch self {
            case .insertItem(let index, let item):
                json.member("type", "InsertItem")
                json.member("index", index)
                json.member("item", item)
            case .insertMultipleItems(let index, let items):
                json.member("type", "InsertMultipleItems")
                json.member("index", index)
                json.member("items", items)
            case .setItem(let index, let item):
                json.member("type", "SetItem")
                json.member("index", index)
                json.member("item", item)
            case .deleteItem(let index):
                json.member("type", "DeleteItem")
                json.member("index", index)
            case .deleteMultipleItems(let index, let count):
                json.member("type", "DeleteMultipleItems")
                json.member("index", index)
                json.member("count", count)
            case .other: break
            }
        }
    }
}
