// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
internal import Darwin
#elseif canImport(Musl)
internal import Musl
#elseif canImport(Glibc)
internal import Glibc
#endif

/// A calendar time in whole seconds, for what lasts longer than a process.
public struct WallTime: Sendable, Hashable, Comparable {
    /// Seconds since 1970-01-01T00:00:00Z.
    public var secondsSince1970: Int64

    public init(secondsSince1970: Int64) { self.secondsSince1970 = secondsSince1970 }

    /// The time of the machine's clock.
    public static var now: WallTime { WallTime(secondsSince1970: Int64(time(nil))) }

    /// Returns the moment a number of seconds later, or earlier if negative; it does not overflow.
    public func advanced(bySeconds seconds: Int64) -> WallTime {
        let (sum, overflows) = secondsSince1970.addingReportingOverflow(seconds)
        return WallTime(secondsSince1970: overflows ? (seconds < 0 ? .min : .max) : sum)
    }

    public static func < (left: WallTime, right: WallTime) -> Bool { left.secondsSince1970 < right.secondsSince1970 }
}
