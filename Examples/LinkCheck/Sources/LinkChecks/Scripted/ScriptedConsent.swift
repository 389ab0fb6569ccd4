// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// A browser without a person: fills in the provider's login form and agrees.
///
/// It follows redirects within the provider's origin, keeps cookies, and sends the first form of each page. It knows no
/// JavaScript; where a login page needs that, a person has to do it.
public struct ScriptedConsent: Sendable {
    private let user: String
    private let password: String
    private let redirectURI: String
    private let transport: any HTTP.Transport

    /// - Parameters:
    ///   - redirectURI: Where the walk ends; also anything that begins with it.
    ///   - password: Sent to the provider's own origin only.
    public init(user: String, password: String, redirectURI: String, over transport: any HTTP.Transport) {
        self.user = user
        self.password = password
        self.redirectURI = redirectURI
        self.transport = transport
    }

    /// Walks from the request for consent to the redirect back.
    ///
    /// - Throws: ``LinkCheck/NoRedirect`` if the walk ends at a page; what the transport throws.
    public func redirect(from start: HTTP.URL) async throws -> String {
        var cookies: [String: String] = [:]
        var request = HTTP.Request(.get, start)
        for _ in 0..<12 {
            request.headers["Cookie"] =
                cookies.isEmpty
                ? nil
                : cookies.sorted { $0.key < $1.key }
                    .map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
            let response = try await transport.send(request)
            for cookie in response.headers.all("Set-Cookie") {
                let pair = cookie.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1)
                if pair.count == 2 { cookies[String(pair[0])] = String(pair[1]) }
            }
            guard let next = try next(after: response, to: request, from: start.origin) else {
                if let location = response.headers[.location], location.hasPrefix(redirectURI) { return location }
                throw LinkCheck.NoRedirect(status: response.status)
            }
            request = next
        }
        throw LinkCheck.NoRedirect(status: 508)
    }

    /// The next request; `nil` where the walk ends.
    private func next(
        after response: HTTP.Response, to request: HTTP.Request, from origin: HTTP.Origin
    ) throws -> HTTP.Request? {
        if response.status.isRedirection {
            guard let location = response.headers[.location], !location.hasPrefix(redirectURI),
                let url = try? request.url.resolving(location), url.origin == origin
            else { return nil }
            return HTTP.Request(.get, url)
        }
        guard response.status.isSuccess, let form = HTMLForm(in: String(decoding: response.body, as: UTF8.self)),
            let url = try? request.url.resolving(form.action), url.origin == origin
        else { return nil }
        let fields = form.filled(user: user, password: password)
        guard form.isPost else { return HTTP.Request(.get, url.appending(query: fields)) }
        return HTTP.Request(
            .post, url, headers: ["Content-Type": "application/x-www-form-urlencoded"], body: Array(fields.encoded.utf8)
        )
    }
}
