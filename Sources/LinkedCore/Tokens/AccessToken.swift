// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The access token of the account that the user linked in the Alexa app, for the provider's API.
///
/// Alexa sends it as `context.System.user.accessToken`. It is opaque: its length and form are the provider's.
/// Source: <https://developer.amazon.com/docs/alexaplus/account-linking/>, RFC 6749 section 1.4.
public struct AccessToken: BearerToken {
    private let text: String

    /// Wraps a token's text. Nothing is checked here: ``LinkProblem/missing`` and the token's characters
    /// (RFC 6750 section 2.1) are checked before it is sent.
    public init(_ text: String) { self.text = text }

    /// Makes an account's token from that of the recognised speaker.
    public init(of person: PersonAccessToken) { self.text = person.revealed() }

    public func revealed() -> String { text }
}

/// The token of the account that a recognised speaker linked personally.
///
/// Alexa sends it as `context.System.person.accessToken`.
public struct PersonAccessToken: BearerToken {
    private let text: String

    /// Wraps a token's text; nothing is checked here.
    public init(_ text: String) { self.text = text }
    public func revealed() -> String { text }
}

/// Alexa's own token, for Alexa's own services (profile, reminders, progressive response, …) during one request.
///
/// Alexa sends it as `context.System.apiAccessToken`. The linked provider does not accept it.
public struct AlexaAPIToken: BearerToken {
    private let text: String

    /// Wraps a token's text; nothing is checked here.
    public init(_ text: String) { self.text = text }
    public func revealed() -> String { text }
}
