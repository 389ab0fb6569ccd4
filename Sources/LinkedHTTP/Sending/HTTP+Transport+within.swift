// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension HTTP.Transport {
    /// Runs an exchange within `Deadline/current`, or within a limit of the transport's own where there is none.
    ///
    /// - Parameters:
    ///   - timeout: The transport's own limit.
    ///   - parameter: Where that is set.
    ///   - exchange: Cancelled when the time is over.
    /// - Throws: `DeadlineExceeded`, which says whose limit it was; what the exchange throws.
    package func within(
        _ timeout: Duration, setBy parameter: String, _ exchange: @escaping @Sendable () async throws -> HTTP.Response
    ) async throws -> HTTP.Response {
        let current = Deadline.current
        let exceeded = current == nil ? DeadlineExceeded(timeout: timeout, parameter: parameter) : DeadlineExceeded()
        let deadline = current ?? Deadline(after: timeout)
        guard !deadline.hasStruck else { throw exceeded }
        // The libraries' own timeouts end with the head of a response, or count idle time only: a body that arrives in small
        // pieces would never time out.
        return try await withThrowingTaskGroup(of: HTTP.Response?.self) { group in
            group.addTask { try await exchange() }
            group.addTask {
                try await deadline.sleep()
                throw exceeded
            }
            defer { group.cancelAll() }
            guard let response = try await group.next() ?? nil else { throw exceeded }
            return response
        }
    }
}
