// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Pages {
    /// The pages of a list, fetched one after the other.
    public struct PageSequence: AsyncSequence, Sendable {
        /// One page.
        public typealias Element = Page

        let source: Pages

        /// Iterates from the first page.
        public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source, start: Start()) }

        /// One way through the pages.
        public struct AsyncIterator: AsyncIteratorProtocol {
            let source: Pages
            /// Where the next page begins; `nil` after the last one, and after an error.
            var start: Start?
            /// The cursors used so far: a server that repeats one would never reach an end.
            var cursors: Set<String> = []

            /// The next page.
            public mutating func next() async throws -> Page? {
                guard let current = start else { return nil }
                start = nil
                let limit = source.limit(at: current)
                let page = try await source.fetch(limit, current)
                let following = source.order.following(page, current, limit)
                if let cursor = following?.cursor, !cursors.insert(cursor).inserted { return page }
                start = following
                return page
            }
        }
    }
}
