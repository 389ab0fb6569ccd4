// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A long list at a service, fetched page by page while it is iterated.
///
/// ```swift
/// struct DoorPage: Decodable, ListPage {
///     var items: [Door]
///     var next: String?
/// }
///
/// let garage = AccountClient(token, origins: [HTTP.Origin(host: "api.garage.example")], over: http)
/// let doors = Pages<DoorPage>(upTo: 50, by: .offset) { limit, start in
///     try await garage.get("https://api.garage.example/v1/doors", query: ["limit": limit, "offset": start.offset])
/// }
/// for try await door in doors { print(door.id) }                  // one after the other
/// let five = try await doors.first(5)                             // in a page of five
/// let page = try await doors.firstPage()                          // one page, whole
/// for try await page in doors.pages { print(page.items.count) }   // page by page
/// ```
///
/// It is a value: nothing is sent before it is iterated, and it can be iterated again.
///
/// The URL of a next page is never followed: the request has a token, and the URL could lead to any host. A list ends where
/// ``ListPage/next`` is `nil`, at a page without elements, and at a cursor that the service gave before.
public struct Pages<Page: ListPage>: AsyncSequence, Sendable {
    /// What the list is of.
    public typealias Element = Page.Element

    /// Fetches the page that begins at `start`, with `limit` elements at most.
    public typealias Fetch = @Sendable (_ limit: Int, _ start: Start) async throws -> Page

    /// Where a page begins.
    public struct Start: Sendable, Hashable {
        /// How many elements of the list come before it; 0 in a list by cursor.
        public var offset = 0
        /// The cursor that the page before gave; `nil` for the first page, and in a list by offset.
        public var cursor: String?
        /// The number of the page, from 1, for services that number their pages.
        public var number = 1
    }

    let largestPage: Int
    var pageSize: Int
    let order: Order
    let fetch: Fetch

    /// Makes a list whose pages are fetched by a closure.
    ///
    /// - Parameters:
    ///   - largestPage: How many elements the service sends at once. This many are asked for, unless ``inPages(of:)`` says otherwise.
    ///   - order: How the next page is found.
    ///   - fetch: Fetches one page. Its errors are those of the iteration.
    public init(upTo largestPage: Int, by order: Order, fetch: @escaping Fetch) {
        self.largestPage = Swift.max(1, largestPage)
        pageSize = self.largestPage
        self.order = order
        self.fetch = fetch
    }

    /// Returns the same list in pages of another size: from 1 to the most that the service sends at once, which is the default.
    public func inPages(of size: Int) -> Pages {
        var pages = self
        pages.pageSize = Swift.max(1, Swift.min(size, largestPage))
        return pages
    }

    /// Returns the first elements of the list, with as few requests and as small pages as possible.
    ///
    /// - Returns: `count` elements, or all if there are fewer.
    /// - Throws: What fetching a page throws.
    public func first(_ count: Int) async throws -> [Element] {
        var elements: [Element] = []
        guard count > 0 else { return elements }
        for try await element in inPages(of: count) {
            elements.append(element)
            if elements.count == count { break }
        }
        return elements
    }

    /// Returns the first page, which may say more about the list, such as its length. It sends one request.
    ///
    /// - Throws: What fetching a page throws.
    public func firstPage() async throws -> Page { try await fetch(limit(at: Start()), Start()) }

    /// The pages themselves.
    public var pages: PageSequence { PageSequence(source: self) }

    /// Iterates from the beginning.
    public func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(pages: pages.makeAsyncIterator(), elements: [].makeIterator())
    }

    func limit(at start: Start) -> Int { Swift.min(pageSize, order.end - start.offset) }

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
