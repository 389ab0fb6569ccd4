// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AttributeStoreCompatTest {
    /// One rule of the contract, and the test for it. More may be added.
    public struct Check: Sendable, Hashable, CaseIterable, CustomStringConvertible {
        /// The rule, as a sentence about the store.
        public let name: String
        let body: @Sendable (StoreBench) async throws -> Void

        /// The rule.
        public var description: String { name }

        public static func == (left: Check, right: Check) -> Bool { left.name == right.name }
        public func hash(into hasher: inout Hasher) { hasher.combine(name) }

        /// All checks.
        public static let allCases: [Check] =
            keeping + separating + replacing + deleting + racing + ending + failing + hanging
    }

    /// Says which rule of the contract a store broke, and how.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        /// The check that failed.
        public let check: Check
        /// What the store did.
        public let text: String

        /// The check and what the store did.
        public var description: String { "\(check): \(text)" }
    }

    /// Says every rule of the contract that a store broke.
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
