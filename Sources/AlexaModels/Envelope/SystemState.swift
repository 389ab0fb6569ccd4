// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// The skill, user, person and device of a request, and access to Alexa's APIs.
public struct SystemState: JSONModel, Hashable {
    /// The skill.
    public var application: AlexaApplication?
    /// The user who enabled the skill.
    public var user: User?
    /// The recognised speaker; `nil` if the voice was not recognised, or the skill lacks the permission.
    public var person: Person?
    /// The device that the user speaks to; absent from events that no device sent.
    public var device: Device?
    /// The home or business unit the device belongs to.
    public var unit: AlexaUnit?
    /// The base URL of Alexa's APIs for this user, for instance `https://api.eu.amazonalexa.com`.
    @RawText public var apiEndpoint: String?
    /// The access token for Alexa's APIs, valid for this request.
    public var apiAccessToken: AlexaAPIToken? {
        get { rawApiAccessToken.text.map(AlexaAPIToken.init(_:)) }
        set { rawApiAccessToken.text = newValue?.revealed() }
    }
    private var rawApiAccessToken = RawToken()  // "apiAccessToken"
}

extension SystemState {
    public init(
        application: AlexaApplication? = nil, user: User? = nil, person: Person? = nil, device: Device? = nil,
        unit: AlexaUnit? = nil, apiEndpoint: String? = nil, apiAccessToken: AlexaAPIToken? = nil
    ) {
        self.init(
            application: application, user: user, person: person, device: device, unit: unit,
            apiEndpoint: RawText(apiEndpoint), rawApiAccessToken: RawToken(apiAccessToken?.revealed()))
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var application = AlexaApplication?.none
        var user = User?.none
        var person = Person?.none
        var device = Device?.none
        var unit = AlexaUnit?.none
        var apiEndpoint = RawText()
        var rawApiAccessToken = RawToken()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "application": application = try json.optional(AlexaApplication.self)
            case "user": user = try json.optional(User.self)
            case "person": person = try json.optional(Person.self)
            case "device": device = try json.optional(Device.self)
            case "unit": unit = try json.optional(AlexaUnit.self)
            case "apiEndpoint": apiEndpoint = try json.optionalText()
            case "apiAccessToken": rawApiAccessToken = try json.optionalTokenText()
            default: try json.skip()
            }
        }
        self.init(
            application: application, user: user, person: person, device: device, unit: unit, apiEndpoint: apiEndpoint,
            rawApiAccessToken: rawApiAccessToken)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("application", application)
            json.member("user", user)
            json.member("person", person)
            json.member("device", device)
            json.member("unit", unit)
            json.member("apiEndpoint", _apiEndpoint)
            json.member("apiAccessToken", rawApiAccessToken)
        }
    }
}

/// A unit of a property, for instance a hotel room.
public struct AlexaUnit: JSONModel, Hashable {
    /// The unit's id, different for each skill.
    @RawText public var unitID: String?
    /// The id that stays the same when the skill is disabled and enabled.
    @RawText public var persistentUnitID: String?

    // Made by .ci/models from the properties above.
    public init(unitID: String? = nil, persistentUnitID: String? = nil) {
        self._unitID = RawText(unitID)
        self._persistentUnitID = RawText(persistentUnitID)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "unitId": _unitID = try json.optionalText()
            case "persistentUnitId": _persistentUnitID = try json.optionalText()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("unitId", _unitID)
            json.member("persistentUnitId", _persistentUnitID)
        }
    }
}
