// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest {
    /// One promise of a transport, and how it is found out whether it is kept. More may be added.
    public struct Check: Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The promise, as a sentence about the transport.
        public let name: String
        let body: @Sendable (Bench) async throws -> Void

        /// The promise.
        public var description: String { name }

        public static func == (left: Check, right: Check) -> Bool { left.name == right.name }
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }

        /// Every check there is.
        public static let allCases: [Check] =
            exchanging + bodies + redirecting + waiting + cancelling + breaking + connecting
    }
}
