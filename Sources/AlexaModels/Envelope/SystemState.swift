// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

/// Who and what a request is about.
public struct SystemState: JSONModel, Hashable {
    /// The skill.
    public var application: AlexaApplication?
    /// The user who enabled the skill.
    public var user: User?
    /// The recognised speaker; `nil` if the voice was not recognised, or the skill may not know.
    public var person: Person?
    /// The device the user speaks to; absent from events that no device sent.
    public var device: Device?
    /// The home or business unit the device belongs to.
    public var unit: AlexaUnit?
    /// Where Alexa's own services are for this user, for instance `https://api.eu.amazonalexa.com`.
    @KeptText public var apiEndpoint: String?
    /// The token for Alexa's own services, good for this request.
    public var apiAccessToken: AlexaAPIToken? {
        get { keptApiAccessToken.text.map(AlexaAPIToken.init(_:)) }
        set { keptApiAccessToken.text = newValue?.revealed() }
    }
    private var keptApiAccessToken = KeptToken()  // "apiAccessToken"
}

extension SystemState {
    /// Makes one of its members.
    public init(
        application: AlexaApplication? = nil, user: User? = nil, person: Person? = nil, device: Device? = nil,
        unit: AlexaUnit? = nil, apiEndpoint: String? = nil, apiAccessToken: AlexaAPIToken? = nil
    ) {
        self.init(
            application: application, user: user, person: person, device: device, unit: unit,
            apiEndpoint: KeptText(apiEndpoint), keptApiAccessToken: KeptToken(apiAccessToken?.revealed()))
    }

    // Made by .ci/models from the properties above.
    public init(from json: inout JSONReader) throws(JSONError) {
        var application = AlexaApplication?.none
        var user = User?.none
        var person = Person?.none
        var device = Device?.none
        var unit = AlexaUnit?.none
        var apiEndpoint = KeptText()
        var keptApiAccessToken = KeptToken()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "application": application = try json.optional(AlexaApplication.self)
            case "user": user = try json.optional(User.self)
            case "person": person = try json.optional(Person.self)
            case "device": device = try json.optional(Device.self)
            case "unit": unit = try json.optional(AlexaUnit.self)
            case "apiEndpoint": apiEndpoint = try json.optionalText()
            case "apiAccessToken": keptApiAccessToken = try json.optionalTokenText()
            default: try json.skip()
            }
        }
        self.init(
            application: application, user: user, person: person, device: device, unit: unit, apiEndpoint: apiEndpoint,
            keptApiAccessToken: keptApiAccessToken)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("application", application)
            json.member("user", user)
            json.member("person", person)
            json.member("device", device)
            json.member("unit", unit)
            json.member("apiEndpoint", _apiEndpoint)
            json.member("apiAccessToken", keptApiAccessToken)
        }
    }
}

/// A unit of a property, for instance a hotel room.
public struct AlexaUnit: JSONModel, Hashable {
    /// The unit's id, one for each skill.
    @KeptText public var unitID: String?
    /// The id that stays the same when the skill is disabled and enabled.
    @KeptText public var persistentUnitID: String?

    // Made by .ci/models from the properties above.
    public init(unitID: String? = nil, persistentUnitID: String? = nil) {
        self._unitID = KeptText(unitID)
        self._persistentUnitID = KeptText(persistentUnitID)
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var unitID = KeptText()
        var persistentUnitID = KeptText()
        try json.beginObject()
        while let member = try json.nextKey() {
            switch member {
            case "unitId": unitID = try json.optionalText()
            case "persistentUnitId": persistentUnitID = try json.optionalText()
            default: try json.skip()
            }
        }
        self._unitID = unitID
        self._persistentUnitID = persistentUnitID
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("unitId", _unitID)
            json.member("persistentUnitId", _persistentUnitID)
        }
    }
}
