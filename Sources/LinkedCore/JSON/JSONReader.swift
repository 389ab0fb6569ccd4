// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads a JSON text piece by piece, straight from its bytes, without building a tree first.
///
/// Models read themselves with it: a loop over the keys with a `switch`, which skips unknown keys.
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
/// It accepts exactly what RFC 8259 allows, in UTF-8, with limits on depth and size. It skips a byte order mark at the front
/// (section 8.1), and reads an unpaired surrogate as U+FFFD (section 8.2); bytes that are kept are not changed. A value that
/// is skipped is checked like one that is read. Of members with the same key the last one wins, as in JavaScript.
///
/// The reader cannot be copied, and exists only inside ``read(_:limits:_:)``, because it points into the caller's bytes.
/// Exchanging two readers (`swap`) is a programming error, which stops the program.
@safe
public struct JSONReader: ~Copyable {
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let end: Int
    @usableFromInline var position: Int
    @usableFromInline var depth = 0
    @usableFromInline let maximumDepth: Int
    /// Whether a value was just completed, so that only a comma or the end of the container may follow.
    @usableFromInline var afterValue = false
    /// The offset of the last key's opening quote; `Int.max` before the first key.
    @usableFromInline var keyStart = Int.max
    /// The errors of values that lenient reads skipped, in order; at most 16.
    public internal(set) var problems: [JSONError] = []
    /// The secrets that ``redact(from:)`` marked, in order.
    @usableFromInline var secrets: [Range<Int>] = []
    /// Whether there was a key that is, or may be, a token's name.
    @usableFromInline var metToken = false

    /// The array that holds the bytes, if there is one: what is kept for later shares it.
    @usableFromInline var owner: [UInt8]?

    /// Limits on what a hostile text may cost.
    public struct Limits: Sendable, Hashable {
        /// How deep containers may be nested: 1 to 256. The default of 128 is far above what Alexa and
        /// Spotify send.
        public var depth: Int {
            didSet { depth = Self.clamped(depth) }
        }
        /// The size of the whole text in bytes, 16 MiB unless said otherwise; never more than 2 GiB.
        public var bytes: Int

        /// Makes limits; a value out of its range is moved into it.
        public init(depth: Int = 128, bytes: Int = 16 << 20) {
            self.depth = Self.clamped(depth)
            self.bytes = bytes
        }

        /// Limits for bytes that were read, and so checked, before.
        static let widest = Limits(depth: 256, bytes: .max)

        /// Bounds the depth, since reading recurses and a stack may be small: 512 KiB on Apple's secondary threads.
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
        // An empty buffer may have no address. Nothing is read from the substitute.
        unsafe base = bytes.baseAddress ?? ("" as StaticString).utf8Start
        self.end = min(end, bytes.count)
        position = start
        maximumDepth = limits.depth
        self.owner = owner
        if start == 0, byte(at: 0) == 0xEF, matches("\u{FEFF}", at: 0) { position = 3 }
    }

    /// Reads one value from `bytes` with `body`.
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

    // A separate function: in the one above, reading an array would pay for the types that only this one needs.
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
    ///   - start: Where the value begins in the bytes.
    ///   - end: Where the value ends; `nil` for the last byte.
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

    /// Checks that the reader was not exchanged for one of other bytes, which may not live longer than this call.
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

    /// Makes an error at the reader's position.
    public func error(_ code: JSONError.Code) -> JSONError { JSONError(code, at: position) }
}
