// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

public import AlexaModels
public import LinkedCore

/// The kind of request that a handler answers, and the type of its input.
///
/// ```swift
/// On(.launch) { launch, turn in "Hello!" }                             // LaunchRequest
/// On(.intent(SetAlarm.self)) { alarm, turn in .say("\(alarm.time)!") } // your own type, its slots read
/// On(.request("Custom.Type")) { json, turn in .silence }               // anything the SDK does not model
/// ```
///
/// The set is open: add your own in an extension, with ``init(request:read:)``.
public struct Trigger<Input: Sendable>: Sendable {
    let key: RouteKey
    /// The typed intent behind the trigger, for the check against the interaction model.
    let intent: (any Intent.Type)?
    /// Reads the input from the request received, a reference in place of a copy of the envelope.
    let read: @Sendable (ReceivedRequest) throws -> Input

    init(
        key: RouteKey, intent: (any Intent.Type)? = nil, read: @escaping @Sendable (ReceivedRequest) throws -> Input
    ) {
        self.key = key
        self.intent = intent
        self.read = read
    }

    /// Makes a trigger for requests of one type.
    ///
    /// - Parameters:
    ///   - type: The type as Alexa writes it, for instance `Alexa.Presentation.APL.UserEvent`.
    ///   - read: Makes the handler's input from the request. `nil` passes the request on to the catch-all.
    public init(request type: String, read: @escaping @Sendable (AlexaRequest) throws -> Input?) {
        self.init(key: .request(type)) { received in
            guard let input = try read(received.envelope.request) else { throw Unreadable(received) }
            return input
        }
    }
}

/// Says that a request's content does not fit its type.
struct Unreadable: Error, CustomStringConvertible {
    let type: String
    init(_ received: ReceivedRequest) { type = received.envelope.request.type }
    var description: String { "the request \(type) could not be read as its type" }
}

/// The key by which a route is found.
enum RouteKey: Hashable, Sendable {
    case request(String)
    case intent(String)
    case denied(String)
    case connection(String)
    case anything
}

extension Trigger where Input == LaunchRequest {
    /// The user opened the skill without asking for anything yet.
    public static var launch: Self {
        Self(request: "LaunchRequest") { if case .launch(let launch) = $0 { launch } else { nil } }
    }
}

extension Trigger where Input == SessionEndedRequest {
    /// The session ended for a reason other than the skill's own. Alexa ignores the answer.
    public static var sessionEnded: Self {
        Self(request: "SessionEndedRequest") { if case .sessionEnded(let ended) = $0 { ended } else { nil } }
    }
}

extension Trigger where Input == CanFulfillIntentRequest {
    /// Alexa asks whether the skill could answer an intent, without a user waiting. Unhandled, the answer is no.
    public static var canFulfillIntent: Self {
        Self(request: "CanFulfillIntentRequest") { if case .canFulfillIntent(let ask) = $0 { ask } else { nil } }
    }
}

extension Trigger where Input == JSON {
    /// A request of this type, as JSON with its tokens cut out.
    public static func request(_ type: String) -> Self {
        Self(key: .request(type)) { $0.request }
    }

    /// Every request that has no other handler.
    public static var anything: Self {
        Self(key: .anything) { $0.request }
    }
}

extension Trigger where Input: Intent {
    /// One of your intents, its slots read into your type. It does not include a denied confirmation: see ``denied(_:)``.
    public static func intent(_ type: Input.Type) -> Self {
        Self(key: .intent(Input.name), intent: type) { try SlotDecoder.decode(type, from: $0) }
    }

    /// One of your intents, after the user said no to its confirmation. Unhandled, Alexa says "Okay." and closes.
    public static func denied(_ type: Input.Type) -> Self {
        Self(key: .denied(Input.name), intent: type) { try SlotDecoder.decode(type, from: $0) }
    }
}

extension Trigger where Input == AlexaIntent {
    /// An intent by its name, its slots as Alexa sent them.
    public static func intent(named name: String) -> Self {
        Self(key: .intent(name)) { try $0.intent }
    }
}
