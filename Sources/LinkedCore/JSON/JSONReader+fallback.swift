// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Calls `read`; if it fails, notes the error and calls `fallback` for the same value.
    ///
    /// - Throws: ``JSONError`` only from `fallback`.
    @inlinable
    public mutating func attempt<Value>(
        _ read: (inout JSONReader) throws(JSONError) -> Value,
        otherwise fallback: (inout JSONReader) throws(JSONError) -> Value
    ) throws(JSONError) -> Value {
        let (start, level, after, key) = (position, depth, afterValue, keyStart)
        do throws(JSONError) {
            return try read(&self)
        } catch {
            (position, depth, afterValue, keyStart) = (start, level, after, key)
            forgetSecrets(from: start)
            note(error)
            return try fallback(&self)
        }
    }
}
