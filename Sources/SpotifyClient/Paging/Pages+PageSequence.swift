// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages {
    /// The pages of a list, fetched one after the other.
    public struct PageSequence: AsyncSequence, Sendable {
        /// One page.
        public typealias Element = Page<Pages.Element>

        let source: Pages

        /// Iterates from the first page.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source, position: Position()) }

        /// One way through the pages.
        public struct AsyncIterator: AsyncIteratorProtocol {
            let source: Pages
            /// Where the next page begins; `nil` after the last one, and after an error.
            var position: Position?
            /// The cursors used so far: a server that comes back to one would never end.
            var cursors: Set<String> = []

            /// The next page.
            public mutating func next() async throws -> Page<Pages.Element>? {
                guard let current = position else { return nil }
                position = nil
                let page = try await source.fetch(limit(at: current), current)
                position = following(page, at: current)
                return page
            }

            private func limit(at position: Position) -> Int {
                guard case .offset(let end) = source.style else { return source.pageSize }
                return Swift.min(source.pageSize, end - position.offset)
            }

            private mutating func following(_ page: Page<Pages.Element>, at current: Position) -> Position? {
                guard page.next != nil, !page.items.isEmpty || !page.dropped.isEmpty else { return nil }
                switch source.style {
                case .offset(let end):
                    let (offset, overflow) = (page.offset ?? current.offset)
                        .addingReportingOverflow(page.limit ?? source.pageSize)
                    return !overflow && offset > current.offset && offset < end ? Position(offset: offset) : nil
                case .cursor(let next):
                    guard let cursor = page.cursors.flatMap(next), !cursor.isEmpty, cursors.insert(cursor).inserted
                    else { return nil }
                    return Position(cursor: cursor)
                }
            }
        }
    }
}
