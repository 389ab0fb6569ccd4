// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

internal import LinkedCore

/// An array or object that reads as empty when it is absent, and remembers which of the two it was, so that a value
/// that Alexa expects back is written as it came.
struct Listed<Value: Sendable & Hashable & Emptiable>: Sendable, Hashable {
    /// What was there; `nil` if nothing was.
    private(set) var stated: Value?

    init(stated: Value? = nil) { self.stated = stated }

    var value: Value {
        get { stated ?? Value() }
        // What was empty and stays so is written as it came.
        set { if !newValue.isEmpty { stated = newValue } else if stated?.isEmpty == false { stated = nil } }
    }

    static func == (left: Self, right: Self) -> Bool { left.value == right.value }
    func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

/// What ``Listed`` needs to know of a collection.
protocol Emptiable {
    init()
    var isEmpty: Bool { get }
}

extension Array: Emptiable {}
extension JSONObject: Emptiable {}
extension RawObject: Emptiable {}
