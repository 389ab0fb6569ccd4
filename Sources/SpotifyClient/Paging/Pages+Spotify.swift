// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages.Order {
    /// By offset. The next page begins after the server's own offset and limit; dropped elements count.
    static func spotify<Item>(end: Int = .max) -> Self where Page == SpotifyClient.Page<Item> {
        .offset(end: end) { page, start, limit in
            guard !page.isEmpty else { return (partialValue: start.offset, overflow: false) }
            return (page.offset ?? start.offset).addingReportingOverflow(page.limit ?? limit)
        }
    }

    /// By cursor, from one of the page's cursors.
    static func spotify<Item>(
        cursor: @escaping @Sendable (PageCursors) -> String?
    ) -> Self where Page == SpotifyClient.Page<Item> {
        .cursor { page in page.next == nil || page.isEmpty ? nil : page.cursors.flatMap(cursor) }
    }
}

extension Page {
    /// Whether the page has no elements, not even dropped ones.
    fileprivate var isEmpty: Bool { items.isEmpty && dropped.isEmpty }
}

extension Spotify {
    /// Makes a list whose pages are found by offset.
    func pages<Element>(
        upTo largestPage: Int,
        _ operation: @escaping @Sendable (_ limit: Int, _ offset: Int) -> Operation<Page<Element>>
    ) -> Pages<Page<Element>> {
        Pages(upTo: largestPage, by: .spotify()) { limit, start in try await send(operation(limit, start.offset)) }
    }
}
