// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Follows redirects of GET and HEAD within the same origin, three at most.
///
/// Nothing follows redirects unless you add this. A redirect to another scheme, host or port is returned as it is, because
/// the token in the request is for its origin alone; so is one that answers another method.
///
/// ```swift
/// let http = HTTP.Client(URLSessionTransport(), middleware: [FollowRedirects()])
/// ```
///
/// Source: RFC 9110 section 15.4.
public struct FollowRedirects: HTTP.Middleware {
    private let hops: Int

    /// Makes a middleware that follows `hops` redirects of one request at most; the next one is returned as it is.
    public init(upTo hops: Int = 3) { self.hops = hops }

    /// Passes the request on, and once more for each redirect that stays at its origin.
    public func send(_ request: HTTP.Request, next: HTTP.Next) async throws -> HTTP.Response {
        var request = request
        var response = try await next(request)
        var left = request.method == .get || request.method == .head ? hops : 0
        while left > 0, let target = Self.target(of: response, from: request.url) {
            request.url = target
            // The template belongs to the first path.
            request.pathTemplate = nil
            response = try await next(request)
            left -= 1
        }
        return response
    }

    private static func target(of response: HTTP.Response, from url: HTTP.URL) -> HTTP.URL? {
        guard [301, 302, 303, 307, 308].contains(response.status.code),
            let location = response.headers[.location], let target = try? url.resolving(location),
            target.origin == url.origin
        else { return nil }
        return target
    }
}
