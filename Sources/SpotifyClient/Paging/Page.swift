// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A page of a long list, as Spotify sends it.
///
/// Offset pages have ``offset`` and ``total``, cursor pages ``cursors``. In a list of playlists, the page of each
/// playlist's items is only a reference: it has a ``total`` and no items.
///
/// Source: <https://developer.spotify.com/documentation/web-api/concepts/api-calls>.
public struct Page<Element: JSONModel & Hashable>: ListPage, JSONModel, Hashable {
    /// The elements that could be read, in order. There may be fewer than ``limit``, also before the last page.
    public var items: [Element]
    /// The elements that are not among ``items``, and why.
    public var dropped: [DroppedElement]
    /// How many elements the whole list has, with dropped ones.
    public var total: Int?
    /// How many elements a page has at most.
    public var limit: Int?
    /// The index of the first element in the list.
    public var offset: Int?
    /// The URL of the next page; `nil` on the last one. It is never followed: see `Pages`.
    public var next: String?
    /// The URL of the page before.
    public var previous: String?
    /// The URL of this page.
    public var href: String?
    /// The cursors of the pages before and after, in lists that have cursors.
    public var cursors: PageCursors?
    /// Whether the page has only the list's size, and no items were sent.
    public private(set) var isReference = false

    /// Makes a page with these elements.
    public init(_ items: [Element] = [], offset: Int? = nil, limit: Int? = nil, total: Int? = nil, next: String? = nil)
    {
        self.items = items
        dropped = []
        self.offset = offset
        self.limit = limit
        self.total = total
        self.next = next
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        isReference = true
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "items":
                let list = try json.attempt { (json: inout JSONReader) throws(JSONError) in
                    try json.elements(of: Element.self)
                }
                guard let list else { continue }
                (items, dropped) = list
                isReference = false
            case "total": total = try json.optionalInt()
            case "limit": limit = try json.optionalInt()
            case "offset": offset = try json.optionalInt()
            case "next": next = try json.optionalString()
            case "previous": previous = try json.optionalString()
            case "href": href = try json.optionalString()
            case "cursors": cursors = try json.optional(PageCursors.self)
            default: try json.skip()
            }
        }
    }

    /// Writes the page, with null for every dropped element.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            if !isReference || !items.isEmpty {
                json.key("items")
                json.elements(items, dropped)
            }
            json.member("total", total)
            json.member("limit", limit)
            json.member("offset", offset)
            json.member("next", next)
            json.member("previous", previous)
            json.member("href", href)
            json.member("cursors", cursors)
        }
    }
}

/// The cursors of the pages before and after one.
public struct PageCursors: JSONModel, Hashable {
    /// The cursor of the page after this one.
    public var after: String?
    /// The cursor of the page before this one.
    public var before: String?

    // Made by .ci/models from the properties above.
    public init(after: String? = nil, before: String? = nil) {
        self.after = after
        self.before = before
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "after": after = try json.optionalString()
            case "before": before = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("after", after)
            json.member("before", before)
        }
    }
}
