// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if AsyncHTTPClient
internal import AsyncHTTPClient
internal import NIOHTTPCompression

/// Owns the client of one transport and its copies, and shuts it down with the last of them.
final class OwnClient: Sendable {
    let client: HTTPClient

    init(limits: AsyncHTTPClientTransport.Limits) {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.decompression = .enabled(limit: .size(limits.body))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 64
        // The retry policy decides about retries; the pool would try again until the deadline.
        configuration.connectionPool.retryConnectionEstablishment = false
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    deinit { client.shutdown { _ in } }
}
#endif
