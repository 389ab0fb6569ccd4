// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// An array or object that reads as empty when it is absent, and remembers whether it was absent, so that a value
/// that Alexa expects back is written as it was received.
struct Listed<Value: Sendable & Hashable & Emptiable>: Sendable, Hashable {
    /// The value as received; `nil` if it was absent.
    private(set) var stated: Value?

    init(stated: Value? = nil) { self.stated = stated }

    var value: Value {
        get { stated ?? Value() }
        // A value that was empty and stays empty is written as it was received.
        set { if !newValue.isEmpty { stated = newValue } else if stated?.isEmpty == false { stated = nil } }
    }

    static func == (left: Self, right: Self) -> Bool { left.value == right.value }
    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// A collection that ``Listed`` can hold.
protocol Emptiable {
    init()
    var isEmpty: Bool { get }
}

extension Array: Emptiable {}
extension JSONObject: Emptiable {}
extension RawObject: Emptiable {}
