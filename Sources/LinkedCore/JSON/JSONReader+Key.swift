// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// A member's key, for a `switch` over string literals.
    ///
    /// The first 32 bytes are kept as four words, and those of a literal are known at compile time, so that each `case` is an
    /// integer comparison. A key of more than 32 bytes matches no literal: use ``keyText``.
    public struct Key: Sendable, ExpressibleByStringLiteral {
        @usableFromInline var first: UInt64 = 0
        @usableFromInline var second: UInt64 = 0
        @usableFromInline var third: UInt64 = 0
        @usableFromInline var fourth: UInt64 = 0
        /// The key's length in bytes of UTF-8.
        @usableFromInline var count: Int

        @inline(__always) @usableFromInline
        init(count: Int) { self.count = count }

        /// A literal of at most 32 bytes.
        @_transparent
        public init(stringLiteral literal: StaticString) {
            count = literal.utf8CodeUnitCount
            let text = unsafe UnsafeRawPointer(literal.utf8Start)
            unsafe first = Self.word(of: text, at: 0, count)
            unsafe second = Self.word(of: text, at: 8, count)
            unsafe third = Self.word(of: text, at: 16, count)
            unsafe fourth = Self.word(of: text, at: 24, count)
            // No reader makes a key with this count, so that a literal that is too long matches nothing.
            if count > 32 { count = -1 }
        }

        /// The key of a member that was read as a text.
        init(_ text: String) {
            self.init(count: text.utf8.count)
            guard count <= 32 else { return }
            var (word, index) = (UInt64(0), 0)
            for byte in text.utf8 {
                word |= UInt64(byte) &<< UInt64((index & 7) &* 8)
                index &+= 1
                if index & 7 == 0 {
                    set(word, at: index / 8 &- 1)
                    word = 0
                }
            }
            if index & 7 != 0 { set(word, at: index / 8) }
        }

        /// Returns the word at `offset`, filled with zeros after the end. It is written without a loop so that it
        /// becomes a constant.
        @_transparent @usableFromInline
        static func word(of text: UnsafeRawPointer, at offset: Int, _ count: Int) -> UInt64 {
            if count >= offset &+ 8 {
                return unsafe UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            var word: UInt64 = 0
            if count > offset { unsafe word |= byte(of: text, offset) }
            if count > offset &+ 1 { unsafe word |= byte(of: text, offset &+ 1) &<< 8 }
            if count > offset &+ 2 { unsafe word |= byte(of: text, offset &+ 2) &<< 16 }
            if count > offset &+ 3 { unsafe word |= byte(of: text, offset &+ 3) &<< 24 }
            if count > offset &+ 4 { unsafe word |= byte(of: text, offset &+ 4) &<< 32 }
            if count > offset &+ 5 { unsafe word |= byte(of: text, offset &+ 5) &<< 40 }
            if count > offset &+ 6 { unsafe word |= byte(of: text, offset &+ 6) &<< 48 }
            return word
        }

        @_transparent @usableFromInline
        static func byte(of text: UnsafeRawPointer, _ offset: Int) -> UInt64 {
            UInt64(unsafe text.load(fromByteOffset: offset, as: UInt8.self))
        }

        @inline(__always)
        mutating func set(_ word: UInt64, at index: Int) {
            switch index {
            case 0: first = word
            case 1: second = word
            case 2: third = word
            default: fourth = word
            }
        }

        /// Whether a key equals a literal, for the `case` of a `switch`.
        @_transparent
        public static func ~= (literal: Key, key: Key) -> Bool {
            literal.count == key.count && literal.first == key.first && literal.second == key.second
                && literal.third == key.third && literal.fourth == key.fourth
        }

        /// Whether a key equals a literal. A key of more than 32 bytes equals none, not even itself: that is why keys are not
        /// `Equatable`.
        @inline(__always) @inlinable
        public static func == (key: Key, literal: Key) -> Bool {
            literal ~= key && key.count <= 32
        }
    }

    /// The key of the current member, for members whose keys are data.
    ///
    /// Read it before the member's value. It is empty before the first key.
    public var keyText: String {
        mutating get {
            guard byte(at: keyStart) == 0x22 else { return "" }
            let (resume, after) = (position, afterValue)
            defer { (position, afterValue) = (resume, after) }
            position = keyStart
            return (try? string()) ?? ""
        }
    }

    /// Whether the current member has this key, byte by byte.
    mutating func isAt(_ key: String) -> Bool {
        guard keyStart < end else { return false }
        var index = keyStart &+ 1
        for letter in key.utf8 {
            let byte = byte(at: index)
            // A key with an escape is decoded first.
            if byte == 0x5C { return keyText.utf8.elementsEqual(key.utf8) }
            guard byte == letter, byte != 0x22 else { return false }
            index &+= 1
        }
        return byte(at: index) == 0x22
    }

    /// Reads the key whose opening quote is at `position`.
    @inline(__always)
    mutating func key() throws(JSONError) -> Key {
        keyStart = position
        let start = position &+ 1
        // The fast path: plain ASCII of at most 32 bytes, far enough from the end to load whole words.
        var key = Key(count: 0)
        for index in 0..<4 {
            guard start &+ index &* 8 &+ 8 <= end else { break }
            let word = word(at: start &+ index &* 8)
            let marks = Self.marks(word)
            if marks == 0 {
                key.set(word, at: index)
                continue
            }
            let rest = marks.trailingZeroBitCount >> 3
            let close = start &+ index &* 8 &+ rest
            guard byte(at: close) == 0x22 else { break }
            key.set(word & ((1 &<< UInt64(rest &* 8)) &- 1), at: index)
            key.count = index &* 8 &+ rest
            position = close &+ 1
            noteKey(from: start, to: close)
            return key
        }
        // After decoding it may be a token's name, which a search for the plain bytes would not find.
        metToken = true
        return try slowKey()
    }

    /// Reads a key with escapes or non-ASCII characters, a long one, or one near the end of the text.
    @inline(never)
    mutating func slowKey() throws(JSONError) -> Key {
        position = keyStart
        return Key(try string())
    }
}
