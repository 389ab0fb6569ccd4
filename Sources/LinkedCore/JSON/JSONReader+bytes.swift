// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The only file of the reader that accesses memory directly. Every access comes after a comparison with `end`, which is
// the end of the buffer that starts at `base`; the buffer lives longer than the reader (JSONReader.read).

extension JSONReader {
    /// The byte at `position`; 0 at the end, since no value, key or separator starts with 0.
    @inline(__always) @usableFromInline
    var byte: UInt8 {
        position < end ? unsafe base[position] : 0
    }

    @inline(__always)
    func byte(at index: Int) -> UInt8 {
        index < end ? unsafe base[index] : 0
    }

    @inline(__always) @usableFromInline
    mutating func skipWhiteSpace() { position = endOfWhiteSpace(from: position) }

    /// Returns the index of the first byte at or after `start` that is not white space; `end` if there is none.
    @inline(__always) @usableFromInline
    func endOfWhiteSpace(from start: Int) -> Int {
        // Alexa sends compact JSON, so that usually there is no white space.
        guard start < end, unsafe base[start] <= 0x20 else { return start }
        var index = start
        while index < end {
            switch unsafe base[index] {
            case 0x20, 0x0A, 0x0D, 0x09: index &+= 1
            default: return index
            }
        }
        return index
    }

    /// Returns eight bytes as a word, the first byte lowest. The caller has checked that they exist.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: unsafe UnsafeRawPointer(base).loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Marks the bytes of `word` that end a run of plain text: quote, backslash, control and non-ASCII bytes.
    /// Only the lowest mark is exact; a search needs no more.
    @inline(__always)
    static func marks(_ word: UInt64) -> UInt64 {
        escapes(word) | word & 0x8080_8080_8080_8080
    }

    /// Marks the bytes of `word` that have to be escaped in a string: quote, backslash and control characters.
    /// Only the lowest mark is exact.
    @inline(__always)
    static func escapes(_ word: UInt64) -> UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let high: UInt64 = 0x8080_8080_8080_8080
        let quote = word ^ (ones &* 0x22)
        let backslash = word ^ (ones &* 0x5C)
        let isQuote = (quote &- ones) & ~quote
        let isBackslash = (backslash &- ones) & ~backslash
        let isControl = (word &- (ones &* 0x20)) & ~word
        return (isQuote | isBackslash | isControl) & high
    }

    /// Returns the index of the first byte at or after `start` that is not plain ASCII text; `end` if there is none.
    @inline(__always)
    func endOfPlainText(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= end {
            let marked = Self.marks(word(at: index))
            if marked != 0 { return index &+ (marked.trailingZeroBitCount >> 3) }
            index &+= 8
        }
        while index < end {
            let byte = unsafe base[index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return index }
            index &+= 1
        }
        return index
    }

    /// Returns the text between two offsets. They are inside the buffer, and the bytes between them are valid UTF-8.
    @inline(__always)
    func text(from start: Int, to stop: Int) -> String {
        // `String(validating:as:)` is not specialised in the standard library, and three times as slow.
        let bytes = unsafe UnsafeBufferPointer(start: base + start, count: stop &- start)
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    @inline(__always)
    func append(from start: Int, to stop: Int, to bytes: inout [UInt8]) {
        unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: base + start, count: stop &- start))
    }

    /// Writes the bytes between two offsets: a value, or a member with its key.
    func write(from start: Int, to stop: Int, to json: inout JSONWriter) {
        unsafe json.raw(UnsafeBufferPointer(start: base + start, count: stop &- start))
    }

    func copy(from start: Int, to stop: Int) -> [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: base + start, count: stop &- start))
    }

    /// Whether `literal` is at `index`.
    @inline(__always)
    func matches(_ literal: StaticString, at index: Int) -> Bool {
        let count = literal.utf8CodeUnitCount
        guard index &+ count <= end else { return false }
        for offset in 0..<count where unsafe base[index &+ offset] != literal.utf8Start[offset] { return false }
        return true
    }

    /// Whether `literal` is at `position`.
    @inline(__always)
    func matches(_ literal: StaticString) -> Bool { matches(literal, at: position) }
}

extension [UInt8] {
    /// The bytes without a byte order mark at the front.
    package var withoutByteOrderMark: ArraySlice<UInt8> { starts(with: "\u{FEFF}".utf8) ? dropFirst(3) : self[...] }
}
