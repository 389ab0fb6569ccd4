// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads a JSON text piece by piece, straight from its bytes, without building a tree first.
///
/// Models read themselves with it: one loop over the keys, one switch, unknown keys skipped.
///
/// ```swift
/// let name = try JSONReader.read(body) { (json: inout JSONReader) throws(JSONError) in
///     var name: String?
///     try json.beginObject()
///     while let key = try json.nextKey() {
///         switch key {
///         case "name": name = try json.optionalString()
///         default: try json.skip()
///         }
///     }
///     return name
/// }
/// ```
///
/// It accepts what RFC 8259 allows and nothing else: numbers as written, UTF-8 only, depth and size bounded. A byte order
/// mark in front is passed over (section 8.1), and half of a surrogate pair reads as U+FFFD (section 8.2); what is kept
/// stays as it came. A value that is skipped is checked like one that is read. Of members with the same key the last one
/// wins, as in JavaScript.
///
/// The reader cannot be copied, and lives only inside ``read(_:limits:_:)``: it points into the caller's bytes. Two
/// readers must not be exchanged (`swap`) for each other; that is a mistake of the program, and stops it.
@safe
public struct JSONReader: ~Copyable {
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: Int
    @usableFromInline var position: Int
    @usableFromInline var depth = 0
    @usableFromInline let maximumDepth: Int
    /// A value was just completed, so that only a comma or the end of the container may follow.
    @usableFromInline var afterValue = false
    /// Where the opening quote of the last key stands; behind every text until there is one.
    @usableFromInline var keyStart = Int.max
    /// What lenient reads passed over, in the order they met it; at most 16 are kept.
    public internal(set) var problems: [JSONError] = []
    /// What is to be cut out of kept bytes although no key gives it away, in order.
    @usableFromInline var secrets: [Range<Int>] = []
    /// Whether the reader met a key that names a token, or may do so.
    @usableFromInline var metToken = false

    /// The array that the bytes belong to, if they came as one or were copied into one: what is kept for later shares it.
    @usableFromInline var owner: [UInt8]?

    /// Bounds that keep a hostile text from costing more than it should.
    public struct Limits: Sendable, Hashable {
        /// How many containers may stand inside each other: 1 to 256. The default of 128 is far above what Alexa and
        /// Spotify send.
        public var depth: Int {
            didSet { depth = Self.clamped(depth) }
        }
        /// The size of the whole text in bytes, 16 MiB unless said otherwise; never more than 2 GiB.
        public var bytes: Int

        /// Bounds; what is out of its range is moved into it.
        public init(depth: Int = 128, bytes: Int = 16 << 20) {
            self.depth = Self.clamped(depth)
            self.bytes = bytes
        }

        /// For what was read before, and kept within the limits that its reader had.
        static let widest = Limits(depth: 256, bytes: .max)

        /// Reading recurses, so that no limit may be larger than a small stack holds: 512 KiB on threads of Apple's.
        private static func clamped(_ depth: Int) -> Int { min(max(depth, 1), 256) }
    }

    /// The kinds of value that JSON knows.
    public enum Kind: String, Sendable, Hashable {
        /// `null`.
        case null
        /// `true` or `false`.
        case bool
        /// A number.
        case number
        /// A string.
        case string
        /// An array.
        case array
        /// An object.
        case object
    }

    @usableFromInline
    init(
        over bytes: UnsafeBufferPointer<UInt8>, limits: Limits, owner: [UInt8]? = nil, from start: Int = 0,
        to end: Int = .max
    ) throws(JSONError) {
        let most = min(limits.bytes, Int(Int32.max))
        guard bytes.count <= most else { throw JSONError(.tooLarge, at: max(most, 0)) }
        // An empty buffer need not have an address; nothing is ever read from the one that stands in for it.
        unsafe base = bytes.baseAddress ?? ("" as StaticString).utf8Start
        self.end = min(end, bytes.count)
        position = start
        maximumDepth = limits.depth
        self.owner = owner
        if start == 0, byte(at: 0) == 0xEF, matches("\u{FEFF}", at: 0) { position = 3 }
    }

    /// Reads one value that `body` describes from `bytes`.
    ///
    /// - Throws: ``JSONError`` from `body`, or because something other than white space follows the value.
    @inlinable
    public static func read<Value>(
        _ bytes: some Sequence<UInt8>, limits: Limits = Limits(),
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        if let array = bytes as? [UInt8] { return try read(array: array, limits, body) }
        return try read(sequence: bytes, limits, body)
    }

    @inlinable
    static func read<Value>(
        array: [UInt8], _ limits: Limits, _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        try unsafe array.withUnsafeBufferPointer { (bytes) throws(JSONError) in
            try unsafe value(of: bytes, limits, owner: array, body)
        }
    }

    // A function of its own: in the one above, an array would pay for the types that only this one needs.
    @inlinable
    static func read<Value>(
        sequence bytes: some Sequence<UInt8>, _ limits: Limits,
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        // `withContiguousStorageIfAvailable` is not yet generic over the error, so the outcome travels as a value.
        let result = bytes.withContiguousStorageIfAvailable { unsafe outcome(of: $0, limits, body) }
        if let result { return try result.get() }
        return try unsafe ContiguousArray(bytes).withUnsafeBufferPointer { unsafe outcome(of: $0, limits, body) }.get()
    }

    /// - Parameters:
    ///   - start: Where the value stands in the bytes, which nothing of it can leave.
    ///   - end: Where they end, if not with the last one.
    @inlinable
    static func value<Value>(
        of bytes: UnsafeBufferPointer<UInt8>, _ limits: Limits, owner: [UInt8]? = nil, from start: Int = 0,
        to end: Int = .max, _ body: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        var json = unsafe try JSONReader(over: bytes, limits: limits, owner: owner, from: start, to: end)
        defer { unsafe json.returned(to: bytes) }
        let value = try body(&json)
        try json.finish()
        return value
    }

    @inlinable
    static func outcome<Value>(
        of bytes: UnsafeBufferPointer<UInt8>, _ limits: Limits,
        _ body: (inout JSONReader) throws(JSONError) -> Value
    ) -> Result<Value, JSONError> {
        do throws(JSONError) {
            return .success(try unsafe value(of: bytes, limits, body))
        } catch {
            return .failure(error)
        }
    }

    /// Sees that the reader has not been exchanged for one of other bytes, whose lifetime may end here.
    @inlinable
    func returned(to bytes: UnsafeBufferPointer<UInt8>) {
        if let address = bytes.baseAddress {
            precondition(unsafe base == address, "a JSONReader was exchanged for another one")
        }
    }

    @usableFromInline
    mutating func finish() throws(JSONError) {
        skipWhiteSpace()
        guard position == end else { throw error(.trailingBytes) }
    }

    /// The offset of the next byte, counted from 0.
    public var offset: Int { position }

    /// An error at the place where the reader stands.
    public func error(_ code: JSONError.Code) -> JSONError { JSONError(code, at: position) }
}
