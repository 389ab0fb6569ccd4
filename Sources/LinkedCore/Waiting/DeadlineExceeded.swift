// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Says that the time was over before the work was done.
///
/// The ``description`` says which time: that of ``Deadline/current``, or a transport's own limit for work without a deadline.
public struct DeadlineExceeded: Error, Sendable, Hashable, CustomStringConvertible {
    /// The limit that was reached; `nil` for ``Deadline/current``.
    public let timeout: Duration?
    /// Where the limit is set, for instance `URLSessionTransport(timeout:)`; `nil` for ``Deadline/current``.
    public let parameter: String?

    /// Makes the error for ``Deadline/current``.
    public init() {
        timeout = nil
        parameter = nil
    }

    /// Makes the error for a limit that holds without a ``Deadline/current``, such as your own transport's.
    ///
    /// - Parameters:
    ///   - timeout: The limit.
    ///   - parameter: The parameter that sets it, as a programmer would search for it.
    public init(timeout: Duration, parameter: String) {
        self.timeout = timeout
        self.parameter = parameter
    }

    /// The limit, and where it is set.
    public var description: String {
        guard let timeout, let parameter else { return "the deadline struck before the answer was ready" }
        return "no answer in \(timeout), the limit that \(parameter) sets for work without a Deadline.current"
    }
}
