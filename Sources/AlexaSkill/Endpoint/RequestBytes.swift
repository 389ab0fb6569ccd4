// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The body of a request in one array, or the fact that it is too large for one.
@usableFromInline
enum RequestBytes {
    case whole([UInt8])
    /// The body has at least this many bytes.
    case tooMany(Int)

    /// Takes an array as it is, and copies any other body once.
    @inlinable
    init(_ body: some Sequence<UInt8>) {
        let limit = Skill.longestRequest
        let least = body.underestimatedCount
        if least > limit {
            self = .tooMany(least)
        } else if let array = body as? [UInt8] {
            self = .whole(array)
        } else if let array = body.withContiguousStorageIfAvailable({ unsafe Array($0) }) {
            self = .whole(array)
        } else {
            let array = Array(body.prefix(limit + 1))
            self = array.count > limit ? .tooMany(array.count) : .whole(array)
        }
    }

    var count: Int {
        switch self {
        case .whole(let bytes): bytes.count
        case .tooMany(let count): count
        }
    }
}
