// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The user who enabled the skill: an Amazon account, not the person who speaks.
public struct User: JSONModel, Hashable {
    /// The user's id, different for each skill; it changes when the user disables and enables the skill.
    @RawText public var userID: String?
    /// The token of the linked account; `nil` if there is none, which includes null, empty and redacted ones.
    public var accessToken: AccessToken? {
        get { rawAccessToken.text.map(AccessToken.init(_:)) }
        set { rawAccessToken.text = newValue?.revealed() }
    }
    private var rawAccessToken = RawToken()  // "accessToken"
    /// The permissions that the user granted the skill.
    public var permissions: Permissions?
}

extension User {
    public init(userID: String? = nil, accessToken: AccessToken? = nil, permissions: Permissions? = nil) {
        self.init(
            userID: RawText(userID), rawAccessToken: RawToken(accessToken?.revealed()), permissions: permissions)
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var userID = RawText()
        var rawAccessToken = RawToken()
        var permissions = Permissions?.none
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "userId": userID = try json.optionalText()
            case "accessToken": rawAccessToken = try json.optionalTokenText()
            case "permissions": permissions = try json.optional(Permissions.self)
            default: try json.skip()
            }
        }
        self.init(userID: userID, rawAccessToken: rawAccessToken, permissions: permissions)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("userId", _userID)
            json.member("accessToken", rawAccessToken)
            json.member("permissions", permissions)
        }
    }
}

/// The permissions that the user granted the skill.
public struct Permissions: JSONModel, Hashable {
    /// The token that ``SystemState/apiAccessToken`` replaced. Deprecated by Amazon.
    public var consentToken: AlexaAPIToken?
    /// The state of each permission, by its name, for instance `alexa::devices:all:geolocation:read`.
    public var scopes: JSONObject<PermissionScope> {
        get { listedScopes.value }
        set { listedScopes.value = newValue }
    }
    private var listedScopes = Listed<JSONObject<PermissionScope>>()

    public init(consentToken: AlexaAPIToken? = nil, scopes: JSONObject<PermissionScope> = [:]) {
        self.consentToken = consentToken
        self.scopes = scopes
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "consentToken": consentToken = try json.optionalToken().map { AlexaAPIToken($0) }
            case "scopes": listedScopes = Listed(stated: try json.optional(JSONObject<PermissionScope>.self))
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("consentToken", consentToken)
            json.member("scopes", listedScopes.stated)
        }
    }
}

/// The state of a permission.
public struct PermissionScope: JSONModel, Hashable {
    /// Whether it is granted.
    public var status: PermissionStatus?

    // Made by .ci/models from the properties above.
    public init(status: PermissionStatus? = nil) {
        self.status = status
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "status": status = try json.optional(PermissionStatus.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("status", status)
        }
    }
}

/// Whether a permission is granted; an open set.
public struct PermissionStatus: RawRepresentable, JSONModel, Hashable {
    /// The string in the JSON.
    public var rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// `GRANTED`.
    public static var granted: Self { Self(rawValue: "GRANTED") }
    /// `DENIED`.
    public static var denied: Self { Self(rawValue: "DENIED") }
}
