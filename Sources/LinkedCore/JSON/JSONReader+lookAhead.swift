// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Calls `read`, and returns to the current position as if nothing had been read.
    ///
    /// It is for values whose kind depends on one of their members.
    @inlinable
    public mutating func lookAhead<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        let (start, level, after, key, noted) = (position, depth, afterValue, keyStart, problems.count)
        let value = try read(&self)
        (position, depth, afterValue, keyStart) = (start, level, after, key)
        forget(problemsFrom: noted, secretsFrom: start)
        return value
    }

    /// Returns the text of a member of the next object, without moving the reader.
    ///
    /// - Returns: `nil` if the member is missing or null. Of members with the same key the first one counts here.
    /// - Throws: ``JSONError`` if the next value is not an object, or the member is not a string.
    public mutating func member(_ name: Key) throws(JSONError) -> String? {
        try lookAhead { (json: inout JSONReader) throws(JSONError) in
            try json.beginObject()
            while let key = try json.nextKey() {
                if name ~= key { return try json.readNull() ? nil : try json.string() }
                try json.skip()
            }
            return nil
        }
    }

    @usableFromInline
    mutating func forget(problemsFrom count: Int, secretsFrom start: Int) {
        if problems.count > count { problems.removeLast(problems.count &- count) }
        forgetSecrets(from: start)
    }
}
