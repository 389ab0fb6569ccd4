// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads `true` or `false`.
    public mutating func bool() throws(JSONError) -> Bool {
        skipWhiteSpace()
        if matches("true") {
            position &+= 4
            afterValue = true
            return true
        }
        guard matches("false") else { throw mismatch(.bool) }
        position &+= 5
        afterValue = true
        return false
    }

    /// Skips the next value if it is `null`, and returns whether it did.
    @inlinable
    public mutating func readNull() throws(JSONError) -> Bool {
        skipWhiteSpace()
        guard byte == 0x6E else { return false }
        try null()
        return true
    }

    @usableFromInline
    mutating func null() throws(JSONError) {
        skipWhiteSpace()
        guard matches("null") else { throw mismatch(.null) }
        position &+= 4
        afterValue = true
    }

    /// Reads the next value as a ``JSON``, which keeps everything.
    public mutating func value() throws(JSONError) -> JSON {
        switch try peek() {
        case .string: return .string(try string())
        case .number: return .number(try number())
        case .bool: return .bool(try bool())
        case .null:
            try null()
            return .null
        case .array:
            var elements: [JSON] = []
            try beginArray()
            while try nextElement() { elements.append(try value()) }
            return .array(elements)
        case .object:
            var members = JSONObject<JSON>()
            try beginObject()
            while try nextKey() != nil {
                let key = keyText
                members[key] = try value()
            }
            return .object(members)
        }
    }

    /// Checks the next value and returns its bytes, so that it can be read later.
    public mutating func rawBytes() throws(JSONError) -> [UInt8] {
        skipWhiteSpace()
        let start = position
        try skip()
        return copy(from: start, to: position)
    }
}
