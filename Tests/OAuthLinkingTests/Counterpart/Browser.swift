// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import LinkedHTTPURLSession
import OAuthLinking

/// A browser with only what the login at the counterpart needs.
struct Browser {
    let transport = URLSessionTransport()

    struct NoRedirect: Error { let status: HTTP.Status }

    /// Logs in and consents; returns where the server sends the browser.
    func consent(at url: HTTP.URL, saying answer: String = "yes") async throws -> String {
        let page = try await transport.send(HTTP.Request(.get, url))
        guard page.status == .ok else { throw NoRedirect(status: page.status) }
        let text = String(decoding: page.body, as: UTF8.self)
        let nonce = text.split(separator: #"name="nonce" value=""#).last?.prefix { $0 != "\"" } ?? ""
        let form: HTTP.Query = [
            "nonce": String(nonce), "username": "ada", "password": "example-password", "consent": answer,
        ]
        let cookies = page.headers.all("Set-Cookie").compactMap { $0.split(separator: ";").first }.joined(
            separator: "; ")
        let request = HTTP.Request(
            .post, url, headers: ["Content-Type": "application/x-www-form-urlencoded", "Cookie": cookies],
            body: Array(form.encoded.utf8))
        let response = try await transport.send(request)
        guard let location = response.headers[.location] else { throw NoRedirect(status: response.status) }
        return location
    }
}
