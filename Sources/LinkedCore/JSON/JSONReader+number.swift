// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads an integer, also one written `85.0` or `2.3E7`.
    ///
    /// - Throws: ``JSONError`` if it is not a number, has a fraction, or does not fit.
    public mutating func int() throws(JSONError) -> Int {
        let start = try beginNumber()
        if let value = plainInteger() { return Int(value) }
        return try exactInteger(from: start)
    }

    /// Reads a 64-bit integer, for instance a time in milliseconds, which `Int` does not hold on every platform.
    public mutating func int64() throws(JSONError) -> Int64 {
        let start = try beginNumber()
        if let value = plainInteger() { return Int64(value) }
        return try exactInteger(from: start)
    }

    /// Reads a number as the `Double` nearest to it.
    ///
    /// - Throws: ``JSONError`` if it is not a number, or too large for a finite `Double`.
    public mutating func double() throws(JSONError) -> Double {
        let start = try beginNumber()
        if let value = plainInteger() { return Double(value) }
        guard let value = try numberText(from: start).double else {
            throw JSONError(.numberOutOfRange, at: start)
        }
        return value
    }

    /// Reads a number exactly as it is written.
    public mutating func number() throws(JSONError) -> JSONNumber {
        try numberText(from: beginNumber())
    }

    private mutating func beginNumber() throws(JSONError) -> Int {
        skipWhiteSpace()
        guard byte == 0x2D || 0x30...0x39 ~= byte else { throw mismatch(.number) }
        return position
    }

    /// Reads the common case, an integer of at most 9 digits; otherwise returns `nil` and does not move.
    @inline(__always)
    private mutating func plainInteger() -> Int32? {
        var index = position
        let negative = byte == 0x2D
        if negative { index &+= 1 }
        let first = index
        var value: Int32 = 0
        while index &- first < 9, 0x30...0x39 ~= byte(at: index) {
            value = value &* 10 &+ Int32(byte(at: index) &- 0x30)
            index &+= 1
        }
        let count = index &- first
        guard count > 0, count == 1 || byte(at: first) != 0x30 else { return nil }
        switch byte(at: index) {
        case 0x30...0x39, 0x2E, 0x45, 0x65: return nil
        // "-0" keeps its sign only as text and as Double.
        case _ where negative && value == 0: return nil
        default: break
        }
        position = index
        afterValue = true
        return negative ? 0 &- value : value
    }

    private mutating func exactInteger<Integer: FixedWidthInteger>(from start: Int) throws(JSONError) -> Integer {
        switch try numberText(from: start).exactly(Integer.self) {
        case .value(let value): return value
        case .fraction: throw JSONError(.notAnInteger, at: start)
        case .outOfRange: throw JSONError(.numberOutOfRange, at: start)
        }
    }

    private mutating func numberText(from start: Int) throws(JSONError) -> JSONNumber {
        try skipNumber()
        return JSONNumber(checked: text(from: start, to: position))
    }

    /// Skips a number and checks it by RFC 8259 section 6.
    mutating func skipNumber() throws(JSONError) {
        let start = try beginNumber()
        if byte == 0x2D { position &+= 1 }
        let leadingZero = byte == 0x30
        let digits = skipDigits()
        guard !leadingZero || digits == 1 else { throw JSONError(.malformedNumber, at: start) }
        guard digits > 0 else { throw malformedNumber(start) }
        if byte == 0x2E {
            position &+= 1
            guard skipDigits() > 0 else { throw malformedNumber(start) }
        }
        if byte == 0x45 || byte == 0x65 {
            position &+= 1
            if byte == 0x2B || byte == 0x2D { position &+= 1 }
            guard skipDigits() > 0 else { throw malformedNumber(start) }
        }
        afterValue = true
    }

    private mutating func skipDigits() -> Int {
        let first = position
        while 0x30...0x39 ~= byte { position &+= 1 }
        return position &- first
    }

    private func malformedNumber(_ start: Int) -> JSONError {
        position < end ? JSONError(.malformedNumber, at: start) : JSONError(.unexpectedEnd, at: position)
    }
}
