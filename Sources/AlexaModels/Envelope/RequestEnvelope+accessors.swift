// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import LinkedCore

// Current requests have these values in `context.System`; requests of older tools have them in the session.

extension RequestEnvelope {
    /// The user who enabled the skill.
    public var user: User? { context.system?.user ?? session?.user }

    /// The skill's id, `amzn1.ask.skill.…`.
    public var applicationID: String? {
        context.system?.application?.applicationID ?? session?.application?.applicationID
    }

    /// The token of the account the user linked; `nil` if there is none, which includes null, empty and redacted ones.
    public var accountToken: AccessToken? { context.system?.user?.accessToken ?? session?.user?.accessToken }

    /// The recognised speaker; `nil` if the voice was not recognised, or the skill lacks the permission.
    public var person: Person? { context.system?.person }

    /// The device that the user speaks to.
    public var device: Device? { context.system?.device }

    /// The home or business unit the device belongs to.
    public var unit: AlexaUnit? { context.system?.unit }

    /// The base URL of Alexa's APIs for this user, for instance `https://api.eu.amazonalexa.com`.
    public var apiEndpoint: String? { context.system?.apiEndpoint }

    /// The access token for Alexa's APIs, valid for this request.
    public var apiAccessToken: AlexaAPIToken? { context.system?.apiAccessToken }

    /// The user's language and country.
    public var locale: AlexaLocale? { request.locale }
}
