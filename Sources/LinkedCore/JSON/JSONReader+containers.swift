// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Enters an object. Call ``nextKey()`` afterwards until it returns `nil`.
    @inlinable
    public mutating func beginObject() throws(JSONError) {
        try begin(0x7B, .object)
    }

    /// Enters an array. Call ``nextElement()`` afterwards until it returns `false`.
    @inlinable
    public mutating func beginArray() throws(JSONError) {
        try begin(0x5B, .array)
    }

    @inline(__always) @usableFromInline
    mutating func begin(_ opening: UInt8, _ kind: Kind) throws(JSONError) {
        skipWhiteSpace()
        guard byte == opening else { throw mismatch(kind) }
        guard depth < maximumDepth else { throw error(.tooDeep) }
        position &+= 1
        depth &+= 1
        afterValue = false
    }

    /// Returns the next member's key and moves to its value; at the end of the object it leaves the object and returns `nil`.
    ///
    /// The value has to be read or skipped before the next call.
    public mutating func nextKey() throws(JSONError) -> Key? {
        skipWhiteSpace()
        if byte == 0x7D {
            leave()
            return nil
        }
        if afterValue {
            guard byte == 0x2C else { throw unexpected() }
            position &+= 1
            skipWhiteSpace()
        }
        guard byte == 0x22 else { throw unexpected() }
        let key = try key()
        skipWhiteSpace()
        guard byte == 0x3A else { throw unexpected() }
        position &+= 1
        afterValue = false
        return key
    }

    /// Moves to the next element; at the end of the array it leaves the array and returns `false`.
    ///
    /// The element has to be read or skipped before the next call.
    public mutating func nextElement() throws(JSONError) -> Bool {
        skipWhiteSpace()
        if byte == 0x5D {
            leave()
            return false
        }
        if afterValue {
            guard byte == 0x2C else { throw unexpected() }
            position &+= 1
            skipWhiteSpace()
            // Without this a comma before the bracket would pass: `[1,]`.
            guard byte != 0x5D else { throw unexpected() }
            afterValue = false
        }
        return true
    }

    @inline(__always)
    mutating func leave() {
        position &+= 1
        depth &-= 1
        afterValue = true
    }

    /// Returns the kind of the next value, from its first byte.
    public mutating func peek() throws(JSONError) -> Kind {
        skipWhiteSpace()
        switch byte {
        case 0x22: return .string
        case 0x7B: return .object
        case 0x5B: return .array
        case 0x2D, 0x30...0x39: return .number
        case 0x74, 0x66: return .bool
        case 0x6E: return .null
        default: throw unexpected()
        }
    }

    /// Makes the error for an unexpected byte.
    @inline(never) @usableFromInline
    func unexpected() -> JSONError {
        error(position < end ? .unexpectedByte : .unexpectedEnd)
    }

    /// Makes the error for a value of another kind than `wanted`.
    @inline(never) @usableFromInline
    mutating func mismatch(_ wanted: Kind) -> JSONError {
        do {
            let found = try peek()
            // A text such as `not JSON` begins like null.
            let isLiteral = found != .null && found != .bool || matches("null") || matches("true") || matches("false")
            return found == wanted || !isLiteral ? misspelt(found) : error(.expected(wanted, found: found))
        } catch {
            return error
        }
    }

    /// Makes the error for a misspelt `true`, `false` or `null`.
    private func misspelt(_ kind: Kind) -> JSONError {
        let literal: StaticString = kind == .null ? "null" : byte == 0x74 ? "true" : "false"
        var index = position
        for letter in literal.description.utf8 {
            guard byte(at: index) == letter else { break }
            index &+= 1
        }
        return JSONError(index < end ? .unexpectedByte : .unexpectedEnd, at: index)
    }
}
