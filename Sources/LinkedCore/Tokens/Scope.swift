// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A permission that a user grants to a client at a provider (RFC 6749 section 3.3), for instance
/// `playlist-read-private`.
///
/// The set is open: providers add scopes. Modules that know a provider add static members.
public struct Scope: Sendable, Hashable, RawRepresentable, ExpressibleByStringLiteral, CustomStringConvertible,
    Comparable
{
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public init(_ rawValue: String) { self.rawValue = rawValue }
    public init(stringLiteral value: String) { self.rawValue = value }
    public var description: String { rawValue }
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
