// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages.Order {
    /// By an offset. The next page begins where the server's own offset and limit say; elements that were dropped count.
    static func spotify<Item>(end: Int = .max) -> Self where Page == SpotifyClient.Page<Item> {
        .offset(end: end) { page, start, limit in
            guard !page.isEmpty else { return (partialValue: start.offset, overflow: false) }
            return (page.offset ?? start.offset).addingReportingOverflow(page.limit ?? limit)
        }
    }

    /// By one of the page's cursors.
    static func spotify<Item>(
        cursor: @escaping @Sendable (PageCursors) -> String?
    ) -> Self where Page == SpotifyClient.Page<Item> {
        .cursor { page in page.next == nil || page.isEmpty ? nil : page.cursors.flatMap(cursor) }
    }
}

extension Page {
    /// Whether there was not one element, not even one that was dropped.
    fileprivate var isEmpty: Bool { items.isEmpty && dropped.isEmpty }
}

extension Spotify {
    /// A list that goes on by offsets.
    func pages<Element>(
        upTo largestPage: Int,
        _ operation: @escaping @Sendable (_ limit: Int, _ offset: Int) -> Operation<Page<Element>>
    ) -> Pages<Page<Element>> {
        Pages(upTo: largestPage, by: .spotify()) { limit, start in try await send(operation(limit, start.offset)) }
    }
}
