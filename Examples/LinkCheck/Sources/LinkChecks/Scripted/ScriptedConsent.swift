// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

/// A scripted browser: fills in the provider's login form and agrees.
///
/// It follows redirects within the provider's origin, keeps cookies, and sends one form of each page. It knows no
/// JavaScript; where a login page needs that, a person has to do it.
public struct ScriptedConsent: Sendable {
    private static let patience = 12

    private let user: String
    private let password: String
    private let redirectURI: String
    private let transport: any HTTP.Transport

    /// - Parameters:
    ///   - redirectURI: Where it ends; also any URL that begins with it.
    ///   - password: Sent to the provider's own origin only.
    public init(user: String, password: String, redirectURI: String, over transport: any HTTP.Transport) {
        self.user = user
        self.password = password
        self.redirectURI = redirectURI
        self.transport = transport
    }

    /// Goes from the request for consent to the first redirect that leaves the provider, and returns its target.
    ///
    /// - Throws: ``LinkCheck/NoRedirect`` if it ends at a page; what the transport throws.
    public func redirect(from start: HTTP.URL) async throws -> String {
        var cookies = CookieJar()
        var hasLoggedIn = false
        var request = HTTP.Request(.get, start)
        for _ in 0..<Self.patience {
            request.headers[.cookie] = cookies.header
            // The texts of buttons are expected in English.
            request.headers[.acceptLanguage] = "en"
            let response = try await transport.send(request)
            cookies.keep(response.headers.all(.setCookie))
            if response.status.isRedirection, let location = response.headers[.location] {
                guard !location.hasPrefix(redirectURI), let url = try? request.url.resolving(location),
                    url.origin == start.origin
                else { return location }
                request = HTTP.Request(.get, url)
                continue
            }
            let page = String(decoding: response.body, as: UTF8.self)
            guard response.status.isSuccess, let form = HTMLForm.toSend(in: page, at: request.url),
                let next = filled(form, at: request.url)
            else { throw LinkCheck.NoRedirect.page(response.status) }
            if form.asksForPassword {
                guard !hasLoggedIn else { throw LinkCheck.NoRedirect.passwordAgain }
                hasLoggedIn = true
            }
            request = next
        }
        throw LinkCheck.NoRedirect.circles(Self.patience)
    }

    /// What sends a form; `nil` if it would go to another origin.
    private func filled(_ form: HTMLForm, at page: HTTP.URL) -> HTTP.Request? {
        guard let url = try? page.resolving(form.action), url.origin == page.origin else { return nil }
        let fields = form.filled(user: user, password: password)
        guard form.isPost else { return HTTP.Request(.get, url.appending(query: fields)) }
        return HTTP.Request(
            .post, url,
            headers: [
                "Content-Type": "application/x-www-form-urlencoded",
                // Servers check these against cross-site request forgery.
                "Origin": page.origin.description, "Referer": page.text,
            ], body: Array(fields.encoded.utf8))
    }
}
