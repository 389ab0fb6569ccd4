// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

#if !AsyncHTTPClient
/// Sends over AsyncHTTPClient; available only with the package's trait `AsyncHTTPClient`.
///
/// ```swift
/// .package(url: "…/LinkedSkills.git", from: "0.1.0", traits: ["AsyncHTTPClient"])
/// ```
@available(
    *, unavailable,
    message: "switch on the trait AsyncHTTPClient: .package(url: …, traits: [\"AsyncHTTPClient\"]) in Package.swift"
)
public struct AsyncHTTPClientTransport: HTTP.Transport {
    /// Not available without the trait.
    public init() {}

    /// Not available without the trait.
    public func send(_ request: HTTP.Request) async throws -> HTTP.Response {
        throw HTTP.TransportError(.refused, host: request.url.host, detail: "the trait AsyncHTTPClient is off")
    }
}
#endif
