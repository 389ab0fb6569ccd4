// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TransportCompatTest {
    /// Says which rule of the contract a transport broke, and how.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The check that failed.
        public let check: Check
        /// What the transport did.
        public let text: String

        /// The check and what the transport did.
        public var description: String { "\(check): \(text)" }
    }

    /// Says every rule of the contract that a transport broke.
    public struct Failures: Error, Sendable, CustomStringConvertible, RandomAccessCollection {
        private let failures: [Failure]

        init(_ failures: [Failure]) { self.failures = failures }

        public var startIndex: Int { failures.startIndex }
        public var endIndex: Int { failures.endIndex }
        public subscript(position: Int) -> Failure { failures[position] }

        /// One line a failure.
        public var description: String { failures.map(\.description).joined(separator: "\n") }
    }
}
