// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The speaker whose voice Alexa recognised.
///
/// Sent only to skills with the permission `alexa::person_id:read`.
public struct Person: JSONModel, Hashable {
    /// The person's id, different for each skill.
    @RawText public var personID: String?
    /// The token of the account this person linked; `nil` if there is none.
    public var accessToken: PersonAccessToken?
    /// The confidence with which Alexa recognised the person.
    public var authenticationConfidenceLevel: AuthenticationConfidenceLevel?

    // Made by .ci/models from the properties above.
    public init(
        personID: String? = nil, accessToken: PersonAccessToken? = nil,
        authenticationConfidenceLevel: AuthenticationConfidenceLevel? = nil
    ) {
        self._personID = RawText(personID)
        self.accessToken = accessToken
        self.authenticationConfidenceLevel = authenticationConfidenceLevel
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "personId": _personID = try json.optionalText()
            case "accessToken": accessToken = try json.optionalToken().map { PersonAccessToken($0) }
            case "authenticationConfidenceLevel":
                authenticationConfidenceLevel = try json.optional(AuthenticationConfidenceLevel.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("personId", _personID)
            json.member("accessToken", accessToken)
            json.member("authenticationConfidenceLevel", authenticationConfidenceLevel)
        }
    }
}

/// The confidence with which Alexa recognised a speaker.
public struct AuthenticationConfidenceLevel: JSONModel, Hashable {
    /// The level: 300 for a recognised voice, 400 when the person also said their code.
    public var level: Int?
    /// The skill's own authentication policy that was applied.
    public var custom: CustomAuthenticationPolicy?

    // Made by .ci/models from the properties above.
    public init(level: Int? = nil, custom: CustomAuthenticationPolicy? = nil) {
        self.level = level
        self.custom = custom
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "level": level = try json.optionalInt()
            case "custom": custom = try json.optional(CustomAuthenticationPolicy.self)
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("level", level)
            json.member("custom", custom)
        }
    }
}

/// An authentication policy that the skill defines itself.
public struct CustomAuthenticationPolicy: JSONModel, Hashable {
    /// The policy's name.
    public var policyName: String?

    // Made by .ci/models from the properties above.
    public init(policyName: String? = nil) {
        self.policyName = policyName
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "policyName": policyName = try json.optionalString()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("policyName", policyName)
        }
    }
}
