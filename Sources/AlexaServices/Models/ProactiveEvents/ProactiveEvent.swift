// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Something that Alexa tells users without being asked: a light, a sound, and a sentence when they ask for notifications.
///
/// The manifest lists the names of the events that the skill sends, and `Scope/alexaProactiveEvents` is needed. Names and other
/// texts are either the same for everybody or, as `localizedattribute:` and a key, in the localized attributes of the call.
///
/// Source: <https://developer.amazon.com/docs/alexa/smapi/schemas-for-proactive-events.html>.
@nonexhaustive
public enum ProactiveEvent: Sendable, Hashable {
    /// A warning of the weather service.
    case weatherAlert(WeatherAlert)
    /// The score of a match.
    case sportsEvent(SportsEvent)
    /// Messages wait for the user.
    case messageAlert(MessageAlert)
    /// The state of an order.
    case orderStatus(OrderStatus)
    /// A reservation or an appointment.
    case occasion(Occasion)
    /// What is collected next.
    case trashCollectionAlert(TrashCollectionAlert)
    /// A book, an episode, an album or a game can be had.
    case mediaContent(MediaContent)
    /// Another player invites the user to a game.
    case socialGameInvite(SocialGameInvite)
    /// An event that has no model, by its name and its payload.
    case other(name: String, payload: JSON)

    /// The event's name, for instance `AMAZON.OrderStatus.Updated`.
    public var name: String {
        switch self {
        case .weatherAlert: "AMAZON.WeatherAlert.Activated"
        case .sportsEvent: "AMAZON.SportsEvent.Updated"
        case .messageAlert: "AMAZON.MessageAlert.Activated"
        case .orderStatus: "AMAZON.OrderStatus.Updated"
        case .occasion: "AMAZON.Occasion.Updated"
        case .trashCollectionAlert: "AMAZON.TrashCollectionAlert.Activated"
        case .mediaContent: "AMAZON.MediaContent.Available"
        case .socialGameInvite: "AMAZON.SocialGameInvite.Available"
        case .other(let name, _): name
        }
    }
}

extension ProactiveEvent: JSONModel {
    public init(from json: inout JSONReader) throws(JSONError) {
        let name = try json.member("name") ?? ""
        self = .other(name: name, payload: .null)
        try json.beginObject()
        while let member = try json.nextKey() {
            guard member == "payload" else {
                try json.skip()
                continue
            }
            self = try json.attempt(
                { (json: inout JSONReader) throws(JSONError) in try Self(name, payload: &json) },
                otherwise: { (json: inout JSONReader) throws(JSONError) in
                    .other(name: name, payload: try json.value())
                })
        }
    }

    private init(_ name: String, payload json: inout JSONReader) throws(JSONError) {
        switch name {
        case "AMAZON.WeatherAlert.Activated": self = .weatherAlert(try WeatherAlert(from: &json))
        case "AMAZON.SportsEvent.Updated": self = .sportsEvent(try SportsEvent(from: &json))
        case "AMAZON.MessageAlert.Activated": self = .messageAlert(try MessageAlert(from: &json))
        case "AMAZON.OrderStatus.Updated": self = .orderStatus(try OrderStatus(from: &json))
        case "AMAZON.Occasion.Updated": self = .occasion(try Occasion(from: &json))
        case "AMAZON.TrashCollectionAlert.Activated":
            self = .trashCollectionAlert(try TrashCollectionAlert(from: &json))
        case "AMAZON.MediaContent.Available": self = .mediaContent(try MediaContent(from: &json))
        case "AMAZON.SocialGameInvite.Available": self = .socialGameInvite(try SocialGameInvite(from: &json))
        default: self = .other(name: name, payload: try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("name", name)
            switch self {
            case .weatherAlert(let payload): json.member("payload", payload)
            case .sportsEvent(let payload): json.member("payload", payload)
            case .messageAlert(let payload): json.member("payload", payload)
            case .orderStatus(let payload): json.member("payload", payload)
            case .occasion(let payload): json.member("payload", payload)
            case .trashCollectionAlert(let payload): json.member("payload", payload)
            case .mediaContent(let payload): json.member("payload", payload)
            case .socialGameInvite(let payload): json.member("payload", payload)
            case .other(_, let payload): json.member("payload", payload)
            }
        }
    }
}
