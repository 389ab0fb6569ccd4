// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages {
    /// How a list goes on behind a page.
    public struct Order: Sendable {
        /// Where the next page begins, as far as the page says so; `nil` behind the last one.
        let following: @Sendable (_ page: Page, _ start: Start, _ limit: Int) -> Start?
        /// Where offset and limit together have to stay below.
        let end: Int

        /// By how many elements came before. The next page begins behind the elements that came.
        public static var offset: Order { .offset(end: .max) }

        /// By how many elements came before.
        ///
        /// - Parameter end: The most that the service takes for offset and limit together.
        public static func offset(end: Int) -> Order {
            .offset(end: end) { page, start, _ in start.offset.addingReportingOverflow(page.items.count) }
        }

        /// By the cursor that a page gives in ``ListPage/next``.
        public static var cursor: Order {
            .cursor { page in page.items.isEmpty ? nil : page.next }
        }

        /// By an offset that a provider computes otherwise.
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

        /// By a cursor that a provider has elsewhere.
        package static func cursor(_ next: @escaping @Sendable (_ page: Page) -> String?) -> Order {
            Order(
                following: { page, start, _ in
                    guard let cursor = next(page), !cursor.isEmpty else { return nil }
                    return Start(cursor: cursor, number: start.number + 1)
                }, end: .max)
        }
    }
}
