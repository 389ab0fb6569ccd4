// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AsyncHTTPClient
internal import NIOCore
internal import NIOHTTPCompression
public import ServiceLifecycle

/// The one HTTP client of a server: the skill, and what verifies requests, send over it.
///
/// As a service it shuts the client down after all other services have ended.
public struct Upstream: Service {
    /// The client.
    public let client: HTTPClient

    /// Makes the client: it follows no redirects, undoes gzip up to 8 MiB, and opens as many connections to one host as
    /// there are turns at one time.
    public init() {
        var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow)
        configuration.decompression = .enabled(limit: .size(8 << 20))
        configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 256
        // A refused connection would be tried again until the turn's deadline.
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.timeout.connect = .seconds(3)
        client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    /// Waits for the shutdown of the server, and then shuts the client down.
    public func run() async throws {
        try? await gracefulShutdown()
        try await client.shutdown()
    }
}
