// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Most of a request is skipped, so that most of the time is spent here. One loop scans a value without building anything;
// if the value is malformed, it is read once more part by part, which finds the place of the mistake. Both have to accept
// the same texts: the conformance cases and the fuzzer compare them.

extension JSONReader {
    /// Skips the next value of any kind, and checks it like one that is read.
    public mutating func skip() throws(JSONError) {
        skipWhiteSpace()
        let start = position
        if let end = endOfValue() {
            position = end
            afterValue = true
        } else {
            position = start
            try walk()
        }
    }

    /// Skips the next value part by part, to find the place of an error.
    private mutating func walk() throws(JSONError) {
        switch try peek() {
        case .string: try skipString()
        case .number: try skipNumber()
        case .bool: _ = try bool()
        case .null: try null()
        case .object:
            try beginObject()
            while try nextKey() != nil { try walk() }
        case .array:
            try beginArray()
            while try nextElement() { try walk() }
        }
    }

    /// Returns the offset after the value that starts at `position`; `nil` if it is malformed or nested more than 64 deep.
    ///
    /// Afterwards `position` is undefined.
    private mutating func endOfValue() -> Int? {
        var index = position
        // One bit for each container around the value: whether it is an object. The innermost one is the lowest bit.
        var objects: UInt64 = 0
        var level = 0
        let deepest = min(maximumDepth &- depth, 64)
        while true {
            switch byte(at: index) {
            case 0x22:
                guard let end = endOfString(from: index &+ 1) else { return nil }
                index = end
            case 0x7B:
                guard level < deepest else { return nil }
                (level, objects) = (level &+ 1, objects &<< 1 | 1)
                index = endOfWhiteSpace(from: index &+ 1)
                if byte(at: index) != 0x7D {
                    guard let value = valueOfMember(at: index) else { return nil }
                    index = value
                    continue
                }
                (level, objects) = (level &- 1, objects &>> 1)
                index &+= 1
            case 0x5B:
                guard level < deepest else { return nil }
                (level, objects) = (level &+ 1, objects &<< 1)
                index = endOfWhiteSpace(from: index &+ 1)
                guard byte(at: index) == 0x5D else { continue }
                (level, objects) = (level &- 1, objects &>> 1)
                index &+= 1
            case 0x2D, 0x30...0x39:
                guard let end = endOfNumber(from: index) else { return nil }
                index = end
            case 0x74 where matches("true", at: index), 0x6E where matches("null", at: index): index &+= 4
            case 0x66 where matches("false", at: index): index &+= 5
            default: return nil
            }
            // After a value its container ends or continues.
            while true {
                if level == 0 { return index }
                index = endOfWhiteSpace(from: index)
                let isObject = objects & 1 == 1
                switch byte(at: index) {
                case 0x2C where isObject:
                    guard let value = valueOfMember(at: endOfWhiteSpace(from: index &+ 1)) else { return nil }
                    index = value
                case 0x2C:
                    index = endOfWhiteSpace(from: index &+ 1)
                case 0x7D where isObject, 0x5D where !isObject:
                    (level, objects) = (level &- 1, objects &>> 1)
                    index &+= 1
                    continue
                default: return nil
                }
                break
            }
        }
    }

    /// Returns the offset of the value whose key's quote is at `index`; `nil` if there is none.
    @inline(__always)
    private mutating func valueOfMember(at index: Int) -> Int? {
        guard byte(at: index) == 0x22, let end = endOfString(from: index &+ 1) else { return nil }
        noteKey(from: index &+ 1, to: end &- 1)
        let colon = endOfWhiteSpace(from: end)
        guard byte(at: colon) == 0x3A else { return nil }
        return endOfWhiteSpace(from: colon &+ 1)
    }

    /// Returns the offset after the closing quote of the string whose text starts at `start`; `nil` if the string is malformed.
    @inline(__always)
    private mutating func endOfString(from start: Int) -> Int? {
        let end = endOfPlainText(from: start)
        return byte(at: end) == 0x22 ? end &+ 1 : endOfUnusualString(from: end)
    }

    /// Does the same for a string that is not plain ASCII.
    @inline(never)
    private mutating func endOfUnusualString(from start: Int) -> Int? {
        var index = start
        while true {
            switch byte(at: index) {
            case 0x22: return index &+ 1
            case 0x5C:
                // A token's name may be written with escapes.
                metToken = true
                position = index
                guard (try? escape()) != nil else { return nil }
                index = position
            case 0x80...:
                let length = lengthOfScalar(at: index, to: end)
                guard length > 0 else { return nil }
                index &+= length
            default: return nil
            }
            index = endOfPlainText(from: index)
        }
    }

    /// Returns the offset after the number at `start` (RFC 8259 section 6); `nil` if it is malformed.
    @inline(__always)
    func endOfNumber(from start: Int) -> Int? {
        var index = start
        if byte(at: index) == 0x2D { index &+= 1 }
        let first = index
        guard let whole = endOfDigits(from: index), byte(at: first) != 0x30 || whole == first &+ 1 else { return nil }
        index = whole
        if byte(at: index) == 0x2E {
            guard let fraction = endOfDigits(from: index &+ 1) else { return nil }
            index = fraction
        }
        if byte(at: index) | 0x20 == 0x65 {
            index &+= 1
            if byte(at: index) == 0x2B || byte(at: index) == 0x2D { index &+= 1 }
            guard let exponent = endOfDigits(from: index) else { return nil }
            index = exponent
        }
        return index
    }

    /// Returns the offset after the digits at `start`; `nil` if there are none.
    @inline(__always)
    private func endOfDigits(from start: Int) -> Int? {
        var index = start
        while 0x30...0x39 ~= byte(at: index) { index &+= 1 }
        return index > start ? index : nil
    }
}
