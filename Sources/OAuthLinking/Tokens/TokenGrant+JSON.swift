// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension TokenGrant: JSONModel {
    /// Reads what ``write(to:)`` wrote with its tokens revealed.
    public init(from json: inout JSONReader) throws(JSONError) {
        var (access, refresh): (String?, String?)
        var (expires, authorized): (Int64?, Int64?)
        var scopes: [String] = []
        var isRefused = false
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "accessToken": access = try json.optionalString()
            case "refreshToken": refresh = try json.optionalString()
            case "expiresAt": expires = try json.optionalInt64()
            case "authorizedAt": authorized = try json.optionalInt64()
            case "scopes": scopes = try json.optionalArray(of: String.self) ?? []
            case "refused": isRefused = try json.optionalBool() ?? false
            default: try json.skip()
            }
        }
        guard let access, access != redactedText else { throw json.error(.missing("accessToken")) }
        guard let authorized else { throw json.error(.missing("authorizedAt")) }
        self.init(
            accessToken: AccessToken(access),
            refreshToken: refresh.flatMap { $0 == redactedText ? nil : RefreshToken($0) },
            expiresAt: expires.map(WallTime.init(secondsSince1970:)), scopes: Set(scopes.map { Scope($0) }),
            authorizedAt: WallTime(secondsSince1970: authorized), isRefused: isRefused)
    }

    /// Writes the grant; the tokens as `REDACTED`, unless the writer reveals them.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("accessToken", accessToken)
            json.member("refreshToken", refreshToken.map { json.revealsTokens ? $0.revealed() : redactedText })
            json.member("expiresAt", expiresAt?.secondsSince1970)
            json.member("authorizedAt", authorizedAt.secondsSince1970)
            json.member("scopes", scopes.map(\.rawValue).sorted())
            if isRefused { json.member("refused", true) }
        }
    }
}
