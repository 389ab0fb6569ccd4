// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages {
    /// How the next page of a list is found.
    public struct Order: Sendable {
        /// Returns where the next page begins; `nil` after the last one.
        let following: @Sendable (_ page: Page, _ start: Start, _ limit: Int) -> Start?
        /// The most that offset and limit may add up to.
        let end: Int

        /// By offset: the next page begins after the elements that were received.
        public static var offset: Order { .offset(end: .max) }

        /// By offset, up to a maximum.
        ///
        /// - Parameter end: The most that offset and limit may add up to at this service.
        public static func offset(end: Int) -> Order {
            .offset(end: end) { page, start, _ in start.offset.addingReportingOverflow(page.items.count) }
        }

        /// By the cursor that a page gives in ``ListPage/next``.
        public static var cursor: Order {
            .cursor { page in page.items.isEmpty ? nil : page.next }
        }

        /// By an offset that the provider computes in its own way.
        package static func offset(
            end: Int,
            _ advance:
                @escaping @Sendable (_ page: Page, _ start: Start, _ limit: Int) -> (partialValue: Int, overflow: Bool)
        ) -> Order {
            Order(
                following: { page, start, limit in
                    let (offset, overflow) = advance(page, start, limit)
                    guard page.next != nil, !overflow, offset > start.offset, offset < end else { return nil }
                    return Start(offset: offset, number: start.number + 1)
                }, end: end)
        }

        /// By a cursor that the provider sends in another member.
        package static func cursor(_ next: @escaping @Sendable (_ page: Page) -> String?) -> Order {
            Order(
                following: { page, start, _ in
                    guard let cursor = next(page), !cursor.isEmpty else { return nil }
                    return Start(cursor: cursor, number: start.number + 1)
                }, end: .max)
        }
    }
}
