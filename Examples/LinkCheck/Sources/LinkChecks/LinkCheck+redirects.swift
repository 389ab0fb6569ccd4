// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import OAuthLinking

extension LinkCheck {
    /// Checks that a redirect URI that only looks like the registered one gets no code.
    func tryOtherRedirects(_ report: inout Report) async {
        guard probesRedirect else { return report.note(.exactRedirect, .notChecked, "only with a scripted consent") }
        // Without a code for the registered URI, a refusal proves nothing.
        guard report[.consent]?.verdict == .met else {
            return report.note(.exactRedirect, .notChecked, "not even the registered one brings a code")
        }
        let others = Self.others(than: redirectURI)
        guard !others.isEmpty else {
            return report.note(.exactRedirect, .notChecked, "the redirect URI is no web address")
        }
        var refused = 0
        for other in others {
            switch await outcome(of: other) {
            case .refused: refused += 1
            case .taken where other.isAllowed:
                report.note(.exactRedirect, .met, "\(other.name) is taken, as RFC 8252 section 7.3 has it")
            case .taken: report.note(.exactRedirect, .notMet, "a code was sent for \(other.name)")
            case .redirected: report.note(.exactRedirect, .notMet, "the browser was redirected to \(other.name)")
            case .unclear(let why): report.note(.exactRedirect, .notChecked, "\(other.name): \(why)")
            }
        }
        do {
            _ = try await askConsent(&report)
        } catch {
            return report.note(
                .exactRedirect, .notChecked, "then the registered one brought no code either: \(Self.words(error))")
        }
        report.note(.exactRedirect, .met, "\(refused) of \(others.count) others are refused")
    }

    private enum Outcome {
        case refused
        case taken
        case redirected
        case unclear(String)
    }

    private func outcome(of other: OtherRedirect) async -> Outcome {
        do {
            let request = try client.authorizationRequest(redirectURI: other.uri, scopes: scopes)
            let redirect = try await consent(request.url)
            if (try? AuthorizationAnswer(redirect: redirect))?.code != nil { return .taken }
            if Self.leads(redirect, to: redirectURI) { return .refused }
            if redirect.hasPrefix(other.uri.prefix { $0 != "#" }) { return .redirected }
            return .unclear("the browser was sent elsewhere")
        } catch NoRedirect.page(let status) where status == .ok || status.isClientError && status != .tooManyRequests {
            return .refused
        } catch {
            return .unclear(Self.words(error))
        }
    }

    struct OtherRedirect {
        var name: String
        var uri: String
        /// Whether a server may accept it.
        var isAllowed = false
    }

    /// Returns redirect URIs that a careless comparison accepts.
    static func others(than redirectURI: String) -> [OtherRedirect] {
        guard let url = try? HTTP.URL(redirectURI) else { return [] }
        let query = url.encodedQuery.map { "?\($0)" } ?? ""
        let slash = url.path.hasSuffix("/") ? String(url.path.dropLast()) : "\(url.path)/"
        func at(_ authority: String, _ path: String) -> String { "\(url.scheme)://\(authority)\(path)\(query)" }
        let here = String("\(url.origin)".dropFirst("\(url.scheme)://".count))
        let named = "\(url.host):\(url.port)"
        let others = [
            OtherRedirect(name: "an appended query", uri: redirectURI + (query.isEmpty ? "?" : "&") + "x=1"),
            OtherRedirect(name: "a fragment", uri: "\(redirectURI)#x"),
            OtherRedirect(name: "a longer path", uri: at(here, "\(url.path)other")),
            OtherRedirect(name: "a path below", uri: at(here, "\(url.path)/other")),
            OtherRedirect(name: "a shorter path", uri: at(here, "/")),
            OtherRedirect(name: "a trailing slash more or less", uri: at(here, slash)),
            OtherRedirect(name: "upper case", uri: at(here, url.path.uppercased())),
            OtherRedirect(name: "another host", uri: at("other.example:\(url.port)", url.path)),
            OtherRedirect(name: "a host that begins alike", uri: at("\(url.host).other.example:\(url.port)", url.path)),
            OtherRedirect(name: "the host as a user's name", uri: at("\(named)@other.example", url.path)),
            OtherRedirect(
                name: "another port", uri: at("\(url.host):\(url.port == 65_535 ? 1024 : url.port + 1)", url.path),
                isAllowed: url.origin.isLoopback),
        ]
        return others.filter { $0.uri != redirectURI }
    }
}
