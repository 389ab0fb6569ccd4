// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// A list of a model whose member may be absent: absent reads as empty.
///
/// It remembers whether the member was there, so that a value that goes back to where it came from is written as it came.
@propertyWrapper
public struct JSONList<Element: JSONModel & Hashable>: Sendable, Hashable {
    /// What was there; `nil` if nothing was.
    package private(set) var stated: [Element]?

    /// An absent list.
    public init() {}
    package init(stated: [Element]?) { self.stated = stated }

    /// The elements.
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
    package mutating func member<Element>(_ key: StaticString, _ list: JSONList<Element>) { member(key, list.stated) }
}
