// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Enables a skill for a user from your own app, and links the account (app-to-app account linking).
///
/// The user signs in with Amazon in your app; its token goes to Alexa's API only.
///
/// ```swift
/// let enablement = SkillEnablement(of: "amzn1.ask.skill.…", stage: .live, in: .europe, for: token, over: http)
/// let state = try await enablement.enable(code: code, redirectURI: "https://garage.example/linked")
/// ```
///
/// Source: <https://developer.amazon.com/docs/account-linking/app-to-app-account-linking-starting-from-your-app.html>.
public struct SkillEnablement: Sendable {
    /// A skill's stage. The set is open.
    public struct Stage: Sendable, Hashable, RawRepresentable, JSONModel {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// The stage under development.
        public static let development = Stage(rawValue: "development")
        /// The published skill.
        public static let live = Stage(rawValue: "live")
    }

    /// The state of a skill for a user.
    public struct State: Sendable, Hashable {
        /// Whether the skill is enabled: `ENABLED`, `ENABLING`, …
        public var status: String?
        /// Whether an account is linked: `LINKED`, `NOT_LINKED`, …
        public var accountLink: String?

        public init(status: String? = nil, accountLink: String? = nil) {
            self.status = status
            self.accountLink = accountLink
        }
    }

    private let client: any LinkedClient
    private let endpoint: String
    private let skillID: String
    private let stage: Stage

    /// Where the user's Amazon token may go: Alexa's API in all three regions.
    public static let origins: [HTTP.Origin] = AlexaRegion.all.map(\.origin)

    /// Makes the enablement for one user, whose token comes from Login with Amazon with the scope
    /// `alexa::skills:account_linking`.
    public init(
        of skillID: String, stage: Stage, in region: AlexaRegion, for token: AccessToken,
        over transport: any HTTP.Transport
    ) {
        self.init(
            of: skillID, stage: stage, in: region, over: AccountClient(token, origins: Self.origins, over: transport))
    }

    /// Makes the enablement for one user over a client that has the user's token; its origins have to be ``origins``.
    public init(of skillID: String, stage: Stage, in region: AlexaRegion, over client: any LinkedClient) {
        self.client = client
        self.skillID = skillID
        self.stage = stage
        endpoint = region.apiEndpoint
    }

    /// Enables the skill, and links the account that `code` is for.
    ///
    /// - Parameters:
    ///   - code: From your authorization server, for Alexa's client id.
    ///   - redirectURI: The URI that `code` was made for; it has to be in the configuration's `redirectUrls`.
    /// - Throws: What the client throws.
    public func enable(code: AuthorizationCode, redirectURI: String) async throws -> State {
        let body = JSONWriter.write { json in
            json.object { json in
                json.member("stage", stage)
                json.key("accountLinkRequest")
                json.object { json in
                    json.member("redirectUri", redirectURI)
                    json.member("authCode", code.revealed())
                    json.member("type", "AUTH_CODE")
                }
            }
        }
        var request = try request(.post)
        request.body = body
        request.headers[.contentType] = "application/json"
        request.secrets = [code.revealed()]
        return try await client.answer(to: request)
    }

    /// Returns whether the skill is enabled for the user, and an account linked.
    ///
    /// - Throws: What the client throws; status 404 if the skill is not enabled.
    public func state() async throws -> State { try await client.answer(to: request(.get)) }

    /// Disables the skill for the user, and unlinks the account.
    ///
    /// - Throws: What the client throws.
    public func disable() async throws { _ = try await client.send(request(.delete), requiring: []) }

    private func request(_ method: HTTP.Method) throws(HTTP.URLError) -> HTTP.Request {
        let url = try HTTP.URL(endpoint).appending("v1", "users", "~current", "skills", skillID, "enablement")
        var request = HTTP.Request(method, url)
        request.pathTemplate = "/v1/users/~current/skills/{skillId}/enablement"
        return request
    }
}

extension SkillEnablement.State: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        self.init()
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "status": status = try json.optionalString()
            case "accountLink": accountLink = try json.optional(Link.self)?.status
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("status", status)
            json.member("accountLink", accountLink.map(Link.init))
        }
    }

    private struct Link: JSONModel {
        var status: String?

        init(status: String?) { self.status = status }

        init(from json: inout JSONReader) throws(JSONError) {
            try json.beginObject()
            while let key = try json.nextKey() {
                switch key {
                case "status": status = try json.optionalString()
                default: try json.skip()
                }
            }
        }

        func write(to json: inout JSONWriter) { json.object { json in json.member("status", status) } }
    }
}
