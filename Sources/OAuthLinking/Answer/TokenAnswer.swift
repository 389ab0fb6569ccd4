// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The answer of a token endpoint, checked by RFC 6749 section 5.1.
struct TokenAnswer {
    var accessToken: AccessToken
    /// The refresh token; `nil` if it is absent, null or empty: then the old one stays in use (RFC 6749 section 6).
    var refreshToken: RefreshToken?
    /// The lifetime of the access token in seconds; `nil` if the server does not say.
    var lifetime: Int64?
    /// The scopes that were granted; `nil` if the server does not say: then they are the requested ones.
    var scopes: Set<Scope>?

    /// The longest lifetime that is read, in seconds: ten years. A longer one counts as this.
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

    /// Reads the body as an object; `nil` for everything else.
    static func object(in body: [UInt8]) -> JSONObject<JSON>? {
        try? JSON(parsing: body, limits: .init(depth: 16, bytes: 256 * 1024)).object
    }

    /// Whether a token has only visible characters. RFC 6749 appendix A.12 and A.17 allow a space, which a header does not.
    private static func isVisible(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 16_384 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }

    private struct Malformed: Error {}

    /// Reads a number of seconds, also one written as a string or with a fraction.
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

    /// Reads scopes from a string, separated by spaces (RFC 6749 section 3.3); some servers send an array.
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
