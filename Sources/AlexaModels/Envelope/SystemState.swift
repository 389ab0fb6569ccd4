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
    public var apiEndpoint: String? {
        get { keptApiEndpoint.text }
        set { keptApiEndpoint.text = newValue }
    }
    private var keptApiEndpoint = KeptText()
    /// The token for Alexa's own services, good for this request.
    public var apiAccessToken: AlexaAPIToken? {
        get { keptApiAccessToken.text.map(AlexaAPIToken.init(_:)) }
        set { keptApiAccessToken.text = newValue?.revealed() }
    }
    private var keptApiAccessToken = KeptToken()
}

extension SystemState {
    /// Makes one of its members.
    public init(
        application: AlexaApplication? = nil, user: User? = nil, person: Person? = nil, device: Device? = nil,
        unit: AlexaUnit? = nil, apiEndpoint: String? = nil, apiAccessToken: AlexaAPIToken? = nil
    ) {
        self.init(
            application: application, user: user, person: person, device: device, unit: unit,
            keptApiEndpoint: KeptText(apiEndpoint), keptApiAccessToken: KeptToken(apiAccessToken?.revealed()))
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        var (application, user, person) = (AlexaApplication?.none, User?.none, Person?.none)
        var (device, unit) = (Device?.none, AlexaUnit?.none)
        var (keptApiEndpoint, keptApiAccessToken) = (KeptText(), KeptToken())
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "application": application = try json.optional(AlexaApplication.self)
            case "user": user = try json.optional(User.self)
            case "person": person = try json.optional(Person.self)
            case "device": device = try json.optional(Device.self)
            case "unit": unit = try json.optional(AlexaUnit.self)
            case "apiEndpoint": keptApiEndpoint = try json.optionalText()
            case "apiAccessToken": keptApiAccessToken = try json.optionalTokenText()
            default: try json.skip()
            }
        }
        self.init(
            application: application, user: user, person: person, device: device, unit: unit,
            keptApiEndpoint: keptApiEndpoint, keptApiAccessToken: keptApiAccessToken)
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("application", application)
            json.member("user", user)
            json.member("person", person)
            json.member("device", device)
            json.member("unit", unit)
            json.member("apiEndpoint", apiEndpoint)
            json.member("apiAccessToken", apiAccessToken)
        }
    }
}

/// A unit of a property, for instance a hotel room.
public struct AlexaUnit: JSONModel, Hashable {
    /// The unit's id, one for each skill.
    public var unitID: String? {
        get { keptUnitID.text }
        set { keptUnitID.text = newValue }
    }
    private var keptUnitID = KeptText()
    /// The id that stays the same when the skill is disabled and enabled.
    public var persistentUnitID: String? {
        get { keptPersistentUnitID.text }
        set { keptPersistentUnitID.text = newValue }
    }
    private var keptPersistentUnitID = KeptText()

    /// Makes one of its members.
    public init(unitID: String? = nil, persistentUnitID: String? = nil) {
        self.unitID = unitID
        self.persistentUnitID = persistentUnitID
    }

    public init(from json: inout JSONReader) throws(JSONError) {
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "unitId": keptUnitID = try json.optionalText()
            case "persistentUnitId": keptPersistentUnitID = try json.optionalText()
            default: try json.skip()
            }
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("unitId", unitID)
            json.member("persistentUnitId", persistentUnitID)
        }
    }
}
