// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads what `read` describes and returns to where the reader stands, as if nothing had been read.
    ///
    /// For values whose kind is told by one of their members.
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

    /// The text of a member of the object that stands next, without leaving the reader's place.
    ///
    /// - Throws: ``JSONError`` if no object stands next, or the member is there and no string; `nil` if it is missing or
    ///   null. Of members with the same key the first one counts here.
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
