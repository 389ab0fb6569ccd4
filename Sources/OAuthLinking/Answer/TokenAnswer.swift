// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a token endpoint answers, checked by RFC 6749 section 5.1.
struct TokenAnswer {
    var accessToken: AccessToken
    /// `nil` where it is absent, null or empty: then the one in use stays (RFC 6749 section 6).
    var refreshToken: RefreshToken?
    /// In seconds; `nil` if the server does not say.
    var lifetime: Int64?
    /// `nil` if the server does not say: then it is what was asked for.
    var scopes: Set<Scope>?

    /// Ten years: what an absurd lifetime is read as.
    private static let longestLifetime: Int64 = 315_360_000

    /// - Throws: ``OAuthError``, whose detail names the member that is wrong.
    init(reading response: HTTP.Response, from url: HTTP.URL) throws(OAuthError) {
        func malformed(_ detail: String) -> OAuthError {
            OAuthError(.malformedAnswer, host: url.host, status: response.status, detail: detail)
        }
        guard response.status.isSuccess else { throw OAuthError(reading: response, from: url) }
        guard let json = Self.object(in: response.body) else { throw malformed("no JSON object") }
        // Some servers answer errors with 200.
        if let code = json["error"]?.string.flatMap(OAuthError.code(named:)), json["access_token"] == nil {
            throw OAuthError(code, host: url.host, status: response.status)
        }
        guard let token = json["access_token"]?.string, Self.isVisible(token) else { throw malformed("access_token") }
        guard json["token_type"]?.string?.lowercased() == "bearer" else { throw malformed("token_type") }
        accessToken = AccessToken(token)
        if let text = json["refresh_token"]?.string, !text.isEmpty {
            guard Self.isVisible(text) else { throw malformed("refresh_token") }
            refreshToken = RefreshToken(text)
        }
        do {
            lifetime = try Self.lifetime(json["expires_in"])
        } catch { throw malformed("expires_in") }
        do {
            scopes = try Self.scopes(json["scope"])
        } catch { throw malformed("scope") }
    }

    /// The body's object; `nil` for everything else.
    static func object(in body: [UInt8]) -> JSONObject<JSON>? {
        try? JSON(parsing: body, limits: .init(depth: 16, bytes: 256 * 1024)).object
    }

    /// RFC 6749 appendix A.12 and A.17 allow a space, which no header does.
    private static func isVisible(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 16_384 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private struct Malformed: Error {}

    /// A number of seconds, also where it was written as a string or with a fraction.
    private static func lifetime(_ json: JSON?) throws(Malformed) -> Int64? {
        guard let json, !json.isNull else { return nil }
        if let text = json.string {
            guard (1...10).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
                let seconds = Int64(text)
            else { throw Malformed() }
            return min(seconds, longestLifetime)
        }
        guard let seconds = json.double, seconds >= 0 else { throw Malformed() }
        return seconds < Double(longestLifetime) ? Int64(seconds) : longestLifetime
    }

    /// Words of a string (RFC 6749 section 3.3); some servers send an array of them.
    private static func scopes(_ json: JSON?) throws(Malformed) -> Set<Scope>? {
        guard let texts = json?.string.map({ [$0] }) ?? json?.array?.compactMap(\.string) else { return nil }
        var scopes: Set<Scope> = []
        for word in texts.flatMap({ $0.utf8.split(separator: UInt8(ascii: " ")) }) {
            guard word.allSatisfy(isScopeCharacter) else { throw Malformed() }
            scopes.insert(Scope(String(decoding: word, as: UTF8.self)))
        }
        return scopes
    }

    private static func isScopeCharacter(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): false
        default: (0x21...0x7E).contains(byte)
        }
    }
}
