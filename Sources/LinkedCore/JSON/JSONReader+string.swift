// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads a string.
    ///
    /// An unpaired surrogate, written as an escape, reads as U+FFFD.
    ///
    /// - Throws: ``JSONError`` if the next value is not a string, or has invalid UTF-8 or an unescaped control character.
    public mutating func string() throws(JSONError) -> String {
        skipWhiteSpace()
        guard byte == 0x22 else { throw mismatch(.string) }
        let start = position &+ 1
        let stop = endOfPlainText(from: start)
        if byte(at: stop) == 0x22 {
            position = stop &+ 1
            afterValue = true
            return text(from: start, to: stop)
        }
        return try longString(from: start, plainUntil: stop)
    }

    /// Reads a string that is not plain ASCII.
    @inline(never)
    private mutating func longString(from start: Int, plainUntil: Int) throws(JSONError) -> String {
        let stop = endOfText(from: plainUntil)
        if byte(at: stop) == 0x22 {
            position = stop &+ 1
            afterValue = true
            return text(from: start, to: stop)
        }
        return try escapedString(from: start)
    }

    /// Returns the index of the first byte at or after `start` that is a quote, a backslash, a control character or not UTF-8.
    @inline(__always)
    func endOfText(from start: Int) -> Int {
        var index = endOfPlainText(from: start)
        while byte(at: index) >= 0x80 {
            let length = lengthOfScalar(at: index, to: end)
            guard length > 0 else { return index }
            index = index &+ length
            if byte(at: index) < 0x80 { index = endOfPlainText(from: index) }
        }
        return index
    }

    /// Reads a string with escapes.
    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var bytes: [UInt8] = []
        var run = start
        while true {
            let stop = endOfText(from: run)
            position = stop
            append(from: run, to: stop, to: &bytes)
            switch byte {
            case 0x22 where stop < end:
                position &+= 1
                afterValue = true
                return String(decoding: bytes, as: UTF8.self)
            case 0x5C:
                guard let scalar = try? escape() else { throw flaw(ofStringFrom: start) }
                UTF8.encode(scalar) { bytes.append($0) }
                run = position
            default:
                throw flaw(ofStringFrom: start)
            }
        }
    }

    /// Finds the first error in a string whose text starts at `start`. It is called only if there is one: strings are read in
    /// larger parts, and checked byte by byte only to find the place.
    @inline(never)
    private mutating func flaw(ofStringFrom start: Int) -> JSONError {
        position = start &- 1
        do throws(JSONError) {
            try skipString()
            return JSONError(.invalidUTF8, at: start)
        } catch {
            return error
        }
    }

    /// Reads the escape whose backslash is at `position`.
    mutating func escape() throws(JSONError) -> Unicode.Scalar {
        let start = position
        position &+= 2
        switch byte(at: start &+ 1) {
        case 0x22: return "\""
        case 0x5C: return "\\"
        case 0x2F: return "/"
        case 0x62: return "\u{8}"
        case 0x66: return "\u{C}"
        case 0x6E: return "\n"
        case 0x72: return "\r"
        case 0x74: return "\t"
        case 0x75:
            let unit = try codeUnit(escapeAt: start)
            if let scalar = Unicode.Scalar(UInt32(unit)) { return scalar }
            return try pair(of: unit)
        default:
            // The position must not be past the end, even after an error.
            position = start
            throw JSONError(start &+ 1 < end ? .malformedEscape : .unexpectedEnd, at: start)
        }
    }

    /// Returns the character of a surrogate and the escape after it; if they are not a pair, returns U+FFFD and
    /// consumes only the first.
    @inline(never)
    private mutating func pair(of high: UInt16) throws(JSONError) -> Unicode.Scalar {
        let next = position
        guard high < 0xDC00, byte == 0x5C, byte(at: next &+ 1) == 0x75 else { return "\u{FFFD}" }
        position &+= 2
        let low = try codeUnit(escapeAt: next)
        if 0xDC00...0xDFFF ~= low {
            let value = 0x10000 &+ (UInt32(high &- 0xD800) &<< 10) &+ UInt32(low &- 0xDC00)
            if let scalar = Unicode.Scalar(value) { return scalar }
        }
        position = next
        return "\u{FFFD}"
    }

    /// Reads the four hexadecimal digits after `\u`.
    private mutating func codeUnit(escapeAt start: Int) throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte &- 0x30
            case 0x41...0x46: digit = byte &- 0x41 &+ 10
            case 0x61...0x66: digit = byte &- 0x61 &+ 10
            default: throw JSONError(position < end ? .malformedEscape : .unexpectedEnd, at: start)
            }
            unit = unit &<< 4 | UInt16(digit)
            position &+= 1
        }
        return unit
    }

    /// Returns the length of the UTF-8 sequence at `index`, 1 to 4; 0 if it is invalid (Unicode 16.0, table 3-7).
    func lengthOfScalar(at index: Int, to stop: Int) -> Int {
        let lead = byte(at: index)
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch lead {
        case 0x00...0x7F: return 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return 0
        }
        guard index &+ length <= stop, second ~= byte(at: index &+ 1) else { return 0 }
        var offset = 2
        while offset < length {
            guard byte(at: index &+ offset) & 0xC0 == 0x80 else { return 0 }
            offset &+= 1
        }
        return length
    }

    /// Skips a string and checks it like one that is read.
    mutating func skipString() throws(JSONError) {
        skipWhiteSpace()
        guard byte == 0x22 else { throw mismatch(.string) }
        position &+= 1
        while true {
            position = endOfPlainText(from: position)
            switch byte {
            case 0x22:
                position &+= 1
                afterValue = true
                return
            case 0x5C:
                _ = try escape()
            case 0x80...:
                let length = lengthOfScalar(at: position, to: end)
                guard length > 0 else { throw error(.invalidUTF8) }
                position &+= length
            default:
                throw error(position < end ? .controlCharacter : .unexpectedEnd)
            }
        }
    }
}
