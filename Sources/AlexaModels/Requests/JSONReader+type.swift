// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

extension JSONReader {
    /// The type of the object that stands next, without the prefix of its family.
    mutating func suffixOfType(after prefix: String) throws(JSONError) -> String {
        guard let type = try member("type") else { throw error(.missing("type")) }
        guard type.hasPrefix(prefix) else { throw error(.invalid("type")) }
        return String(type.dropFirst(prefix.count))
    }
}
