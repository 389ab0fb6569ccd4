// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests on behalf of one linked account.
///
/// A provider's client (SpotifyClient's `Spotify`, or the one that you write for your own service) is built on it. The
/// client that everybody uses is ``AccountClient``; in tests it sends over a scripted transport. An
/// ``HTTP/Transport`` is no `LinkedClient`, on purpose: it would send without a token.
///
/// ```swift
/// struct Garage: Sendable {
///     let client: any LinkedClient
///     func doors() async throws -> [Door] { try await client.get("https://api.garage.example/v1/doors") }
///     func open(_ door: Door.ID) async throws {
///         try await client.post("https://api.garage.example/v1/doors/\(door)/open")
///     }
/// }
/// ```
public protocol LinkedClient: Sendable {
    /// Sends the request with the account's token, and returns the response if its status is 2xx.
    ///
    /// - Parameter scopes: What the call needs; the error names them if the provider says only "insufficient scope".
    /// - Throws: ``AccountError`` for every answer that is no success, and for whatever kept the request from being
    ///   sent; `DeadlineExceeded`, ``HTTP/TransportError`` and `CancellationError` where there is no answer.
    func send(_ request: HTTP.Request, requiring scopes: Set<Scope>) async throws -> HTTP.Response
}
