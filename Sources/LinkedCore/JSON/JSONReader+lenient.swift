// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

// Reads optional parts. A `null` reads as nil, and so does a value of a wrong kind, which is noted in `problems`: only
// what is required to answer can fail a whole text. Malformed JSON always fails.

extension JSONReader {
    /// Reads an optional string.
    public mutating func optionalString() throws(JSONError) -> String? {
        skipWhiteSpace()
        if byte == 0x22 { return try string() }
        try passOver(.string)
        return nil
    }

    /// Reads an optional Boolean.
    public mutating func optionalBool() throws(JSONError) -> Bool? {
        skipWhiteSpace()
        if byte == 0x74 || byte == 0x66 { return try bool() }
        try passOver(.bool)
        return nil
    }

    /// Reads an optional integer; one with a fraction or out of range counts as a wrong kind.
    public mutating func optionalInt() throws(JSONError) -> Int? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try json.int() }
    }

    /// Reads an optional 64-bit integer; one with a fraction or out of range counts as a wrong kind.
    public mutating func optionalInt64() throws(JSONError) -> Int64? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try json.int64() }
    }

    /// Reads an optional number; one out of range counts as a wrong kind.
    public mutating func optionalDouble() throws(JSONError) -> Double? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try json.double() }
    }

    /// Reads an optional model. One that cannot be read is `nil`, and does not fail the text.
    @inlinable
    public mutating func optional<Model: JSONModel>(_: Model.Type) throws(JSONError) -> Model? {
        try attempt { (json: inout JSONReader) throws(JSONError) in try Model(from: &json) }
    }

    /// Reads an array; one element that cannot be read fails the array.
    @inlinable
    public mutating func array<Element: JSONModel>(of _: Element.Type) throws(JSONError) -> [Element] {
        var elements: [Element] = []
        try beginArray()
        while try nextElement() { elements.append(try Element(from: &self)) }
        return elements
    }

    /// Reads an array and drops the elements that are null or cannot be read; the latter are noted in ``problems``.
    /// A `null`, or something other than an array, reads as an empty one.
    @inlinable
    public mutating func lossyArray<Element: JSONModel>(of _: Element.Type) throws(JSONError) -> [Element] {
        var elements: [Element] = []
        guard try peek() == .array else {
            try passOver(.array)
            return []
        }
        try beginArray()
        while try nextElement() {
            if let element = try optional(Element.self) { elements.append(element) }
        }
        return elements
    }

    /// Reads an optional array and drops the elements that are null or cannot be read, as in
    /// ``lossyArray(of:)``; `nil` for a null and for something other than an array.
    @inlinable
    public mutating func optionalArray<Element: JSONModel>(of _: Element.Type) throws(JSONError) -> [Element]? {
        guard try peek() == .array else {
            try passOver(.array)
            return nil
        }
        return try lossyArray(of: Element.self)
    }

    /// Calls `read`; if it fails, notes the error, skips the value and returns `nil`.
    ///
    /// - Throws: ``JSONError`` only if the value is not JSON.
    @inlinable
    public mutating func attempt<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value? {
        if try readNull() { return nil }
        let (start, level) = (position, depth)
        do throws(JSONError) {
            return try read(&self)
        } catch {
            try recover(from: error, start, level)
            return nil
        }
    }

    @inline(never) @usableFromInline
    mutating func recover(from error: JSONError, _ start: Int, _ level: Int) throws(JSONError) {
        (position, depth, afterValue) = (start, level, false)
        forgetSecrets(from: start)
        try skip()
        note(error)
    }

    @inline(never) @usableFromInline
    mutating func passOver(_ wanted: Kind) throws(JSONError) {
        let found = try peek()
        let error = error(.expected(wanted, found: found))
        try skip()
        if found != .null { note(error) }
    }

    @usableFromInline
    mutating func note(_ problem: JSONError) {
        if problems.count < 16 { problems.append(problem) }
    }
}
