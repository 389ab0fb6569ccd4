// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
public import LinkedCore

/// What Alexa says and does in answer.
///
/// ```swift
/// return "Playing \(playlist.name)."                           // say it and close
/// return .ask("Which one?", reprompt: "Say a name.")           // keep the session open
/// return .say("Here you are.").card(.simple(title: "Now playing", content: track.name))
/// return .ask("Again?").session(.attempts, 2)
/// return .silence                                              // nothing: events, ended sessions
/// ```
public struct Reply: Sendable {
    /// What Alexa says.
    public internal(set) var speech: Speech?
    /// What Alexa says when the user stays silent.
    public internal(set) var reprompt: Speech?
    /// What the Alexa app shows.
    public internal(set) var card: Card?
    /// What the device does.
    public internal(set) var directives: [Directive] = []
    /// What the device plays with the reprompt.
    public internal(set) var repromptDirectives: [Directive] = []
    /// What becomes of the session.
    public internal(set) var ending: Ending
    /// The answer to a `CanFulfillIntentRequest`.
    public internal(set) var canFulfillIntent: CanFulfillIntent?
    /// The answer to a `Dialog.API.Invoked` request of Alexa Conversations.
    public internal(set) var apiResponse: JSON?
    /// The error that the reply was made of; `nil` for a handler's own reply. A middleware reads it.
    public internal(set) var error: (any Error)?
    var changes: [SessionChange] = []

    /// What becomes of the session.
    @nonexhaustive
    public enum Ending: Sendable, Hashable {
        /// It ends: `shouldEndSession` is `true`.
        case close
        /// Alexa listens: `shouldEndSession` is `false`.
        case listen
        /// It stays open without listening where there is a screen to touch: `shouldEndSession` is absent.
        case stayOpen
    }

    struct SessionChange: Sendable {
        let key: String
        /// `nil` removes the attribute; an error is told to the developer when the reply is sent.
        let value: Result<JSON?, any Error>
    }
}

extension Reply {
    /// Says something and closes the session.
    public static func say(_ speech: Speech) -> Reply { Reply(speech: speech, ending: .close) }

    /// Says a text and closes the session.
    @_disfavoredOverload
    public static func say(_ text: some StringProtocol) -> Reply { say(Speech(text)) }

    /// Asks something and listens. Without a `reprompt` of its own the question is asked again.
    public static func ask(_ speech: Speech, reprompt: Speech? = nil) -> Reply {
        Reply(speech: speech, reprompt: reprompt ?? speech, ending: .listen)
    }

    /// Asks a text and listens. Without a `reprompt` of its own the question is asked again.
    @_disfavoredOverload
    public static func ask(_ text: some StringProtocol, reprompt: Speech? = nil) -> Reply {
        ask(Speech(text), reprompt: reprompt)
    }

    /// Says something and shows the card with which the user links the account. The session closes.
    public static func linkAccount(_ speech: Speech) -> Reply { say(speech).card(.linkAccount) }

    /// Says something and shows the card with which the user grants permissions. The session closes.
    public static func askForPermissions(_ permissions: Set<Permission>, _ speech: Speech) -> Reply {
        say(speech).card(.askForPermissionsConsent(permissions.sorted().map(\.nameOnCard)))
    }

    /// Says nothing and leaves the session as it is. Alexa expects this in answer to events.
    public static var silence: Reply { Reply(speech: nil, ending: .stayOpen) }

    /// Answers whether the skill could fulfil an intent.
    public static func canFulfill(_ answer: CanFulfillIntent) -> Reply {
        Reply(ending: .stayOpen, canFulfillIntent: answer)
    }

    /// Answers a call of Alexa Conversations.
    public static func apiResponse(_ json: JSON) -> Reply {
        Reply(ending: .stayOpen, apiResponse: json)
    }
}

extension Reply {
    /// Returns the reply with a card.
    public consuming func card(_ card: Card) -> Reply { changing { $0.card = card } }

    /// Returns the reply with one more directive.
    public consuming func directive(_ directive: Directive) -> Reply { changing { $0.directives.append(directive) } }

    /// Returns the reply with what Alexa says when the user stays silent; the session stays open and Alexa listens.
    public consuming func reprompt(_ speech: Speech) -> Reply {
        changing {
            $0.reprompt = speech
            $0.ending = .listen
        }
    }

    /// Returns the reply with one more directive that goes with the reprompt; Alexa takes documents of APL for audio here.
    public consuming func repromptDirective(_ directive: Directive) -> Reply {
        changing { $0.repromptDirectives.append(directive) }
    }

    /// Returns the reply with another ending of the session.
    public consuming func ending(_ ending: Ending) -> Reply { changing { $0.ending = ending } }

    /// Returns the reply with a session attribute for the next turn; `nil` removes it. All other attributes are kept.
    public consuming func session<Value>(_ key: SessionKey<Value>, _ value: Value?) -> Reply {
        let change = SessionChange(key: key.name, value: key.written(value))
        return changing { $0.changes.append(change) }
    }

    private consuming func changing(_ change: (inout Reply) -> Void) -> Reply {
        change(&self)
        return self
    }
}

extension Reply: ExpressibleByStringInterpolation {
    public init(stringLiteral text: String) { self = .say(Speech(stringLiteral: text)) }
    public init(stringInterpolation: Speech.StringInterpolation) {
        self = .say(Speech(stringInterpolation: stringInterpolation))
    }
}
