// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

extension Conversation {
    /// Links an account, as the user does in the Alexa app: later requests have its token.
    ///
    /// The skill is not told; ``event(_:body:)`` with `.accountLinked` does that.
    public func link(_ token: AccessToken) { setting.account = token }

    /// Unlinks the account: later requests have no token of the user's.
    public func unlink() { setting.account = nil }

    /// Makes Alexa recognise the speaker's voice from now on.
    ///
    /// - Parameters:
    ///   - personID: The person's id, which differs for each skill.
    ///   - token: The token of the account that this person linked personally, if there is one.
    public func recognise(_ personID: String = "amzn1.ask.person.example", token: PersonAccessToken? = nil) {
        setting.person = Person(personID: personID, accessToken: token)
    }

    /// Makes Alexa recognise no speaker from now on.
    public func forgetPerson() { setting.person = nil }
}
