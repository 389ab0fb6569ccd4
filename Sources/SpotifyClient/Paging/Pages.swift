// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A long list at Spotify, read page by page while it is iterated.
///
/// ```swift
/// for try await playlist in spotify.playlists.mine() { print(playlist.name) }  // one after the other
/// let five = try await spotify.top.artists().first(5)                          // in a page of five
/// for try await page in spotify.playlists.mine().pages { print(page.dropped) } // whole pages, with what was dropped
/// ```
///
/// It is a value: nothing is sent before it is iterated, and it can be iterated again. Elements that are null or cannot
/// be read are passed over; ``Page/dropped`` names them.
///
/// Where the next page begins is computed from the server's own offset and limit, or its cursor. The address in
/// ``Page/next`` only says *that* there is more: it is never followed, for with the token on board it could lead
/// anywhere. A list ends where `next` is null, at a page without elements, and where the server does not advance.
public struct Pages<Element: JSONModel & Hashable>: AsyncSequence, Sendable {
    /// Where a page begins.
    struct Position: Sendable {
        var offset = 0
        var cursor: String?
    }

    /// How the list goes on.
    enum Style: Sendable {
        /// By an offset; offset and limit together stay below `end`.
        case offset(end: Int)
        /// By a cursor that the page before gave.
        case cursor(@Sendable (PageCursors) -> String?)
    }

    typealias Fetch = @Sendable (_ limit: Int, _ position: Position) async throws -> Page<Element>

    let largestPage: Int
    var pageSize: Int
    let style: Style
    let fetch: Fetch

    init(upTo largestPage: Int, by style: Style, fetch: @escaping Fetch) {
        self.largestPage = largestPage
        pageSize = largestPage
        self.style = style
        self.fetch = fetch
    }

    /// The same list in pages of another size, 1 to what Spotify allows; the default is the largest.
    public func inPages(of size: Int) -> Pages {
        var pages = self
        pages.pageSize = Swift.max(1, Swift.min(size, largestPage))
        return pages
    }

    /// The first elements of the list, in as few and as small pages as it takes.
    ///
    /// - Returns: `count` elements, or all if there are fewer.
    /// - Throws: ``SpotifyError``.
    public func first(_ count: Int) async throws -> [Element] {
        var elements: [Element] = []
        guard count > 0 else { return elements }
        for try await element in inPages(of: count) {
            elements.append(element)
            if elements.count == count { break }
        }
        return elements
    }

    /// The pages themselves.
    public var pages: PageSequence { PageSequence(source: self) }

    /// Iterates from the beginning.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: pages.makeAsyncIterator(), elements: [].makeIterator())
    }

    /// One way through the list.
    public struct AsyncIterator: AsyncIteratorProtocol {
        var pages: PageSequence.AsyncIterator
        var elements: IndexingIterator<[Element]>

        /// The next element; sends a request when a page is used up.
        public mutating func next() async throws -> Element? {
            while true {
                if let element = elements.next() { return element }
                guard let page = try await pages.next() else { return nil }
                elements = page.items.makeIterator()
            }
        }
    }
}

extension Spotify {
    /// A list that goes on by offsets.
    func pages<Element>(
        upTo largestPage: Int,
        _ operation: @escaping @Sendable (_ limit: Int, _ offset: Int) -> Operation<Page<Element>>
    ) -> Pages<Element> {
        Pages(upTo: largestPage, by: .offset(end: .max)) { limit, position in
            try await send(operation(limit, position.offset))
        }
    }
}
