// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// The only file of the writer that accesses memory directly. Everything is written after a call of `reserve`, which makes
// room; the memory belongs to this writer alone and is freed with it.

extension JSONWriter {
    /// Makes room for `room` more bytes.
    @inline(__always)
    mutating func reserve(_ room: Int) {
        if capacity &- count < room { grow(by: room) }
    }

    @inline(never)
    private mutating func grow(by room: Int) {
        let larger = max(2 * capacity, count + room)
        let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
        unsafe moved.update(from: base, count: count)
        unsafe base.deallocate()
        unsafe base = moved
        capacity = larger
    }

    /// Writes a byte. The caller has made room for it.
    @inline(__always)
    mutating func put(_ byte: UInt8) {
        unsafe base[count] = byte
        count &+= 1
    }

    /// Writes bytes. The caller has made room for them.
    @inline(__always)
    mutating func put(_ bytes: UnsafePointer<UInt8>, _ length: Int) {
        unsafe (base + count).update(from: bytes, count: length)
        count &+= length
    }

    /// Writes a comma if one is needed before the next value, and makes room for `room` bytes after it.
    @inline(__always)
    mutating func separate(reserving room: Int) {
        reserve(room &+ 1)
        if afterValue { put(0x2C) }
    }

    @inline(__always)
    mutating func put(_ text: StaticString) {
        unsafe put(text.utf8Start, text.utf8CodeUnitCount)
    }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let start = bytes.baseAddress else { return }
        reserve(bytes.count)
        unsafe put(start, bytes.count)
    }

    /// Writes a string's text with the escapes that it needs. The caller has made room for the text and one word more.
    @inline(__always)
    mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        let bytes = UnsafeRawBufferPointer(text)
        var index = 0
        while true {
            // Eight bytes at a time are checked and written; those after the first that needs an escape are overwritten.
            while index &+ 8 <= text.count {
                let word = unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                unsafe UnsafeMutableRawPointer(base + count).storeBytes(of: word, as: UInt64.self)
                let marks = JSONReader.escapes(UInt64(littleEndian: word))
                let plain = marks == 0 ? 8 : marks.trailingZeroBitCount >> 3
                count &+= plain
                index &+= plain
                if marks != 0 { break }
            }
            while index < text.count {
                let byte = unsafe text[index]
                if byte < 0x20 || byte == 0x22 || byte == 0x5C { break }
                put(byte)
                index &+= 1
            }
            guard index < text.count else { return }
            escape(unsafe text[index])
            index &+= 1
            reserve(text.count &- index &+ 8)
        }
    }

    /// Writes the escape of a byte that has to be escaped.
    @inline(never)
    private mutating func escape(_ byte: UInt8) {
        reserve(6)
        switch byte {
        case 0x22: put("\\\"")
        case 0x5C: put("\\\\")
        case 0x08: put("\\b")
        case 0x09: put("\\t")
        case 0x0A: put("\\n")
        case 0x0C: put("\\f")
        case 0x0D: put("\\r")
        default:
            put("\\u00")
            put(0x30 &+ byte >> 4)
            let low = byte & 0x0F
            put(low < 10 ? 0x30 &+ low : 0x57 &+ low)
        }
    }

    /// Returns all that was written.
    @usableFromInline
    var written: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: base, count: count))
    }
}
