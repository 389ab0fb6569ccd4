// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import OAuthLinking

extension LinkCheck {
    /// Says why there was no redirect: the browser is still at the provider.
    public enum NoRedirect: Error, Sendable, Hashable, CustomStringConvertible {
        /// The server showed a page without a form, with this status.
        case page(HTTP.Status)
        /// The server asked for the password once more after it had been given.
        case passwordAgain
        /// One page led to the next, this many times.
        case circles(Int)

        /// Where the browser is.
        public var description: String {
            switch self {
            case .page(let status): "no redirect; the server answered \(status)"
            case .passwordAgain: "no redirect; the server asks for the password again"
            case .circles(let pages): "no redirect after \(pages) pages"
            }
        }
    }

    /// Says that the redirect has no code.
    struct NoCode: Error, CustomStringConvertible {
        let description: String
    }

    /// A request for consent, and its result.
    struct Consented {
        var request: AuthorizationRequest
        var answer: AuthorizationAnswer
        var code: AuthorizationCode
    }

    /// Asks for consent, and checks the state in the redirect each time.
    func askConsent(_ report: inout Report) async throws -> Consented {
        let request = try client.authorizationRequest(redirectURI: redirectURI, scopes: scopes)
        let redirect = try await consent(request.url)
        guard Self.leads(redirect, to: redirectURI) else {
            throw NoCode(
                description: "it was sent to another address than the redirect URI\(Self.words(origin: redirect))")
        }
        let answer = try AuthorizationAnswer(redirect: redirect)
        switch answer.state {
        case request.state: report.note(.state, .met, "43 characters, the same")
        case nil: report.note(.state, .notMet, "it is missing")
        default: report.note(.state, .notMet, "it is another")
        }
        guard let code = answer.code else {
            throw NoCode(description: "the server answered \(answer.error?.rawValue ?? "without a code")")
        }
        return Consented(request: request, answer: answer, code: code)
    }

    /// Whether a redirect goes to an address, with the answer in its query.
    static func leads(_ redirect: String, to address: String) -> Bool {
        redirect.hasPrefix(address) && redirect.dropFirst(address.count).first == (address.contains("?") ? "&" : "?")
    }

    private static func words(origin redirect: String) -> String {
        guard let url = try? HTTP.URL(String(redirect.prefix { $0 != "?" && $0 != "#" })) else { return "" }
        return ", at \(url.origin)"
    }

    /// Describes the issuer, which a client has to know to compare it (RFC 9207).
    static func words(issuer: String?) -> String {
        guard let issuer else { return "" }
        guard let url = try? HTTP.URL(issuer), url.encodedQuery == nil, issuer.utf8.count <= 200 else {
            return "; iss is no issuer's name (RFC 9207 section 2)"
        }
        return "; the server calls itself \(issuer) (iss), which Provider.issuer has to say"
    }
}
