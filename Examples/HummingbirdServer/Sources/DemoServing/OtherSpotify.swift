// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedHTTP

/// Sends requests for Spotify to a server that stands in for it.
public struct OtherSpotify: HTTP.Transport {
    private let base: HTTP.URL
    private let transport: any HTTP.Transport

    /// Makes the transport.
    ///
    /// - Parameters:
    ///   - base: Where the server is, such as `http://127.0.0.1:8081`.
    ///   - transport: What requests are sent over.
    /// - Throws: `HTTP.URLError` if it is no URL.
    public init(at base: String, over transport: any HTTP.Transport) throws {
        self.base = try HTTP.URL(base)
        self.transport = transport
    }

    /// Sends the request to the other server. Its path and query stay as they are.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        var request = request
        let url = request.url
        let rest = url.text.dropFirst("\(url.origin)".count)
        request.url = try HTTP.URL("\(base.origin)\(rest)")
        // The header is bound to the origin that it was set for.
        let authorization = request.headers[.authorization]
        request.headers[.authorization] = authorization
        return try await transport.send(request)
    }
}
