// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP {
    /// The items of a query, in order and not encoded: the URL encodes and decodes them.
    ///
    /// ```swift
    /// let query: HTTP.Query = ["q": "Simon & Garfunkel", "limit": 50, "market": market]   // a nil is left out
    /// ```
    public struct Query: Sendable, Hashable {
        /// One item.
        public struct Item: Sendable, Hashable {
            /// The item's name, decoded.
            public var name: String
            /// The item's value, decoded.
            public var value: String

            public init(name: String, value: String) {
                self.name = name
                self.value = value
            }
        }

        private var items: [Item]

        /// Makes a query without items.
        public init() { items = [] }

        /// Makes a query of these items, in their order.
        public init(_ items: some Sequence<Item>) { self.items = Array(items) }

        /// Reads the query of a URL, or a form's body: `&` separates the items, the first `=` ends a name.
        ///
        /// A `+` stays a plus, as in RFC 3986.
        public init(parsing encoded: String) {
            items = encoded.utf8.split(separator: UInt8(ascii: "&")).map { item in
                let mark = item.firstIndex(of: UInt8(ascii: "=")) ?? item.endIndex
                let value = mark < item.endIndex ? item[item.index(after: mark)...] : item[mark...]
                return Item(name: PercentEncoding.decode(item[..<mark]), value: PercentEncoding.decode(value))
            }
        }

        /// The first value of `name`; setting replaces all of them, `nil` removes them.
        public subscript(name: String) -> String? {
            get { items.first { $0.name == name }?.value }
            set {
                let place = items.firstIndex { $0.name == name } ?? items.count
                items.removeAll { $0.name == name }
                if let newValue { items.insert(Item(name: name, value: newValue), at: place) }
            }
        }

        /// Adds an item, and keeps those of the same name.
        public mutating func add(_ name: String, _ value: String) {
            items.append(Item(name: name, value: value))
        }

        /// The items percent-encoded: everything outside `[A-Za-z0-9-._~]` becomes an escape, also `+`, `&` and `=`
        /// (RFC 3986 section 2.3). Serves as a form's body as well.
        public var encoded: String {
            items.map { "\(PercentEncoding.encode($0.name))=\(PercentEncoding.encode($0.value))" }
                .joined(separator: "&")
        }
    }
}

extension HTTP.Query: RandomAccessCollection {
    public var startIndex: Int { items.startIndex }
    public var endIndex: Int { items.endIndex }
    public subscript(position: Int) -> Item { items[position] }
}

extension HTTP.Query: ExpressibleByDictionaryLiteral {
    /// Makes a query of the literal's items, in order; those whose value is `nil` are left out.
    public init(dictionaryLiteral elements: (String, (any LosslessStringConvertible)?)...) {
        self.init(elements.compactMap { name, value in value.map { Item(name: name, value: "\($0)") } })
    }
}

extension HTTP.Query: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The names alone: values may be secret.
    public var description: String { "[\(items.map { "\($0.name): …" }.joined(separator: ", "))]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}

extension HTTP.Query.Item: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The name alone: the value may be secret.
    public var description: String { "\(name): …" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(reflecting: description) }
}
