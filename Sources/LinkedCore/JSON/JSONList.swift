// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A list in a model. An absent list reads as empty.
///
/// It remembers whether the member was there, so that a value that is sent back is written as it came.
@propertyWrapper
public struct JSONList<Element: JSONModel & Hashable>: Sendable, Hashable {
    /// The elements that were there; `nil` for an absent list.
    @usableFromInline
    package var stated: [Element]?

    /// An absent list.
    @inlinable
    public init() {}

    @inlinable
    package init(stated: [Element]?) { self.stated = stated }

    /// The elements.
    @inlinable
    public var wrappedValue: [Element] {
        get { stated ?? [] }
        // What was empty and stays so is written as it came.
        set { if !newValue.isEmpty { stated = newValue } else if stated?.isEmpty == false { stated = nil } }
    }

    /// Whether both have the same elements.
    public static func == (left: Self, right: Self) -> Bool { left.wrappedValue == right.wrappedValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(wrappedValue) }
}

extension JSONList: CustomReflectable {
    public var customMirror: Mirror { Mirror(reflecting: wrappedValue) }
}

extension JSONWriter {
    /// Writes a list; an absent one writes nothing.
    @inlinable
    package mutating func member<Element>(_ key: StaticString, _ list: JSONList<Element>) { member(key, list.stated) }
}
