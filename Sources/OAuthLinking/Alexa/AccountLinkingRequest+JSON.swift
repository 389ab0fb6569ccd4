// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension AccountLinkingRequest: JSONModel {
    /// Reads the configuration; a `clientSecret` in it is ignored.
    public init(from json: inout JSONReader) throws(JSONError) {
        var type: String?
        var (authorization, clientID): (String?, String?)
        self.init(authorizationURL: "", clientID: "")
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "type": type = try json.optionalString()
            case "authorizationUrl": authorization = try json.optionalString()
            case "domains": domains = try json.optionalArray(of: String.self) ?? []
            case "clientId": clientID = try json.optionalString()
            case "scopes": scopes = (try json.optionalArray(of: String.self) ?? []).map { Scope($0) }
            case "accessTokenUrl": accessTokenURL = try json.optionalString()
            case "accessTokenScheme": accessTokenScheme = try json.optional(AccessTokenScheme.self)
            case "defaultTokenExpirationInSeconds": defaultTokenExpirationInSeconds = try json.optionalInt()
            case "reciprocalAccessTokenUrl": reciprocalAccessTokenURL = try json.optionalString()
            case "redirectUrls": redirectURLs = try json.optionalArray(of: String.self) ?? []
            case "authorizationUrlsByPlatform":
                authorizationURLsByPlatform = try json.optionalArray(of: PlatformAuthorizationURL.self) ?? []
            case "skipOnEnablement": skipOnEnablement = try Self.flag(&json)
            case "voiceForwardAccountLinking":
                voiceForwardAccountLinking = try json.optional(VoiceForwardLinking.self)
            default: try json.skip()
            }
        }
        guard let type else { throw json.error(.missing("type")) }
        guard let authorization else { throw json.error(.missing("authorizationUrl")) }
        guard let clientID else { throw json.error(.missing("clientId")) }
        self.type = GrantType(rawValue: type)
        authorizationURL = authorization
        self.clientID = clientID
    }

    /// Reads a flag. Amazon's own samples write it as a string.
    private static func flag(_ json: inout JSONReader) throws(JSONError) -> Bool? {
        guard try json.peek() == .string else { return try json.optionalBool() }
        switch try json.string() {
        case "true": return true
        case "false": return false
        default: return nil
        }
    }

    /// Writes the configuration, without any secret.
    public func write(to json: inout JSONWriter) { json.object { json in writeMembers(to: &json) } }

    private func writeMembers(to json: inout JSONWriter) {
        json.member("type", type)
        json.member("authorizationUrl", authorizationURL)
        json.member("accessTokenUrl", accessTokenURL)
        json.member("accessTokenScheme", accessTokenScheme)
        json.member("clientId", clientID)
        json.member("scopes", scopes.isEmpty ? nil : scopes.map(\.rawValue))
        json.member("domains", domains.isEmpty ? nil : domains)
        json.member("defaultTokenExpirationInSeconds", defaultTokenExpirationInSeconds)
        json.member("reciprocalAccessTokenUrl", reciprocalAccessTokenURL)
        json.member("redirectUrls", redirectURLs.isEmpty ? nil : redirectURLs)
        json.member(
            "authorizationUrlsByPlatform", authorizationURLsByPlatform.isEmpty ? nil : authorizationURLsByPlatform)
        json.member("skipOnEnablement", skipOnEnablement)
        json.member("voiceForwardAccountLinking", voiceForwardAccountLinking)
    }

    /// Returns the file that Amazon's CLI takes (`{"accountLinkingRequest": …}`).
    ///
    /// - Parameter clientSecret: Written only into the returned bytes; `nil` leaves it out, for a file that is kept with the
    ///   code. Read it from the environment.
    /// - Throws: ``InvalidAccountLinking``, which names every limit that is broken.
    public func cliJSON(clientSecret: ClientSecret? = nil) throws(InvalidAccountLinking) -> [UInt8] {
        let problems = problems
        guard problems.isEmpty else { throw InvalidAccountLinking(problems) }
        return JSONWriter.write { json in
            json.object { json in
                json.key("accountLinkingRequest")
                json.object { json in
                    writeMembers(to: &json)
                    json.member("clientSecret", clientSecret?.revealed())
                }
            }
        }
    }

    /// Reads the file that Amazon's CLI takes; a `clientSecret` in it is ignored.
    public init(cliJSON text: some Sequence<UInt8>) throws(JSONError) {
        self = try JSONReader.read(text) { (json: inout JSONReader) throws(JSONError) in
            var request: AccountLinkingRequest?
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "accountLinkingRequest": request = try AccountLinkingRequest(from: &json)
                default: try json.skip()
                }
            }
            guard let request else { throw json.error(.missing("accountLinkingRequest")) }
            return request
        }
    }
}
