// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaSkill

extension Conversation {
    /// Links an account, as the user does in the Alexa app: the requests from here on carry its token.
    ///
    /// The skill is not told; ``event(_:body:)`` with `.accountLinked` does that.
    public func link(_ token: AccessToken) { setting.account = token }

    /// Unlinks the account: the requests from here on carry no token of the user's.
    public func unlink() { setting.account = nil }

    /// From here on Alexa recognises the speaker's voice.
    ///
    /// - Parameters:
    ///   - personID: The person's id, one for each skill.
    ///   - token: The token of the account that this person linked personally, if there is one.
    public func recognise(_ personID: String = "amzn1.ask.person.example", token: PersonAccessToken? = nil) {
        setting.person = Person(personID: personID, accessToken: token)
    }

    /// From here on Alexa recognises nobody.
    public func forgetPerson() { setting.person = nil }
}
