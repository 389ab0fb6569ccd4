// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The time was over before the work was done.
///
/// Whose time it was, ``description`` says: the deadline's, or a limit of its own that a transport has for work without
/// one.
public struct DeadlineExceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// The limit that was reached; `nil` where it was ``Deadline/current``.
    public let timeout: Duration?
    /// Where the limit is set, for instance `URLSessionTransport(timeout:)`; `nil` where it was ``Deadline/current``.
    public let parameter: String?

    /// ``Deadline/current`` struck.
    public init() {
        timeout = nil
        parameter = nil
    }

    /// A limit was reached that holds where there is no ``Deadline/current``, as a transport of your own has one.
    ///
    /// - Parameters:
    ///   - timeout: The limit.
    ///   - parameter: Where it is set, as a programmer would look for it.
    public init(timeout: Duration, parameter: String) {
        self.timeout = timeout
        self.parameter = parameter
    }

    /// What was over, and where it is set.
    public var description: String {
        guard let timeout, let parameter else { return "the deadline struck before the answer was ready" }
        return "no answer in \(timeout), the limit that \(parameter) sets for work without a Deadline.current"
    }
}
