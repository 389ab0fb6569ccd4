// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An intent of your skill as a type: its properties are the slots.
///
/// ```swift
/// struct SetAlarm: Intent {
///     static let name = "SetAlarmIntent"
///     var time: AlexaTime           // AMAZON.TIME
///     var length: Duration?         // AMAZON.DURATION, may be left out
///     var mood: Resolved<Mood>      // a type of your own, resolved to its canonical value
///     enum Mood: String, Codable { case relaxed, wild }
/// }
/// ```
///
/// A property that is not optional is a required slot: without it the handler does not run, and Alexa asks for it
/// (``SlotMissing``).
public protocol Intent: Codable, Sendable {
    /// The intent's name in the interaction model; the type's own name unless said otherwise.
    static var name: String { get }
    /// What Alexa asks when a required slot is empty; by default Alexa's dialog model asks.
    static func prompt(for slot: String) -> Speech?
}

extension Intent {
    public static var name: String { String(describing: Self.self) }
    public static func prompt(for slot: String) -> Speech? { nil }
}

/// Says that a required slot is empty.
public struct SlotMissing: ReplyableError, Sendable, CustomStringConvertible {
    /// The slot's name.
    public let slot: String
    let prompt: Speech?

    public var description: String { "the slot \(slot) is not filled" }

    public func reply(in turn: Turn<Guest>) -> Reply { turn.elicit(slot: slot, asking: prompt) }
}

/// Says that a slot's value is not of the type that the intent asks for.
public struct SlotUnreadable: ReplyableError, Sendable, CustomStringConvertible {
    /// The slot's name.
    public let slot: String
    /// The type that the intent asks for.
    public let expected: String
    let prompt: Speech?

    public var description: String { "the slot \(slot) is no \(expected)" }

    public func reply(in turn: Turn<Guest>) -> Reply { turn.elicit(slot: slot, asking: prompt) }
}
