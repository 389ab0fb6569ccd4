// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest {
    /// One rule of the contract, and the test for it. More may be added.
    public struct Check: Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The rule, as a sentence about the transport.
        public let name: String
        let body: @Sendable (Bench) async throws -> Void

        /// The rule.
        public var description: String { name }

        public static func == (left: Check, right: Check) -> Bool { left.name == right.name }
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }

        /// All checks.
        public static let allCases: [Check] =
            exchanging + bodies + redirecting + waiting + cancelling + breaking + connecting
    }
}
