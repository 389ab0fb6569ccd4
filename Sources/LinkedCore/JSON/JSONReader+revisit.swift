// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// The place of a value that the reader skips and may come back to.
    public struct Mark: Sendable {
        let position: Int
        let depth: Int
    }

    /// The place of the next value.
    public var mark: Mark { Mark(position: position, depth: depth) }

    /// Reads a value that was skipped, and returns to the current position.
    ///
    /// It is for members that count only if another one is missing, before or after them.
    ///
    /// - Parameter mark: The value's place, from the same reader.
    public mutating func revisit<Value>(
        _ mark: Mark, _ read: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        let (place, level, after, key, noted) = (position, depth, afterValue, keyStart, secrets)
        // A mark of another reader must not lead past the end, or deeper than allowed.
        (position, depth, afterValue) = (min(mark.position, end), min(mark.depth, maximumDepth), false)
        let value = try read(&self)
        (position, depth, afterValue, keyStart, secrets) = (place, level, after, key, noted)
        return value
    }

    /// Calls `read`; if that fails or returns `nil`, returns to the current position as if nothing had been read.
    ///
    /// It is for values whose kind is known late, while nearly all of them are of one kind.
    public mutating func readUnlessOtherwise<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value?
    ) -> Value? {
        let (start, level, after, key, noted) = (position, depth, afterValue, keyStart, problems.count)
        if let value = try? read(&self) { return value }
        (position, depth, afterValue, keyStart) = (start, level, after, key)
        forget(problemsFrom: noted, secretsFrom: start)
        return nil
    }
}
