// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Sends requests on behalf of one linked account.
///
/// A provider's client (SpotifyClient's `Spotify`, or the one that you write for your own service) is built on it. The
/// client that everybody uses is ``AccountClient``; in tests it sends over a scripted transport. An
/// ``HTTP/Transport`` is not a `LinkedClient`, and neither is an ``AnonymousClient``, on purpose: they send without a token.
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
///
/// It promises that ``JSONClient/send(_:requiring:)`` attaches the account's token, and that it throws ``AccountError`` with
/// an ``AccountError/linkProblem`` where linking again would help.
public protocol LinkedClient: JSONClient {}
