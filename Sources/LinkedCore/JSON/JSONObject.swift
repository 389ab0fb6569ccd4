// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The members of a JSON object, in the order in which they were written.
///
/// Of members with the same key the last value wins, at the place of the first, as in JavaScript. Two objects are equal if
/// they have equal members in any order. Keys are compared by their UTF-8: unlike in Swift strings, `é` and `e` with a
/// combining accent are two keys.
public struct JSONObject<Value> {
    @usableFromInline var members: [(key: String, value: Value)] = []
    /// The index of each key; made only for objects that are too large for a linear search.
    @usableFromInline var places: [JSONObjectKey: Int]?

    /// The size from which a table of indexes is worth its memory.
    @inlinable static var tableSize: Int { 16 }

    /// Makes an object without members.
    @inlinable public init() {}

    /// The keys, in order.
    public var keys: [String] { members.map(\.key) }
    /// The values, in order.
    public var values: [Value] { members.map(\.value) }

    /// The value of a key; setting `nil` removes the member.
    @inlinable public subscript(key: String) -> Value? {
        get { place(of: key).map { members[$0].value } }
        set {
            if let newValue {
                set(newValue, for: key)
            } else if let place = place(of: key) {
                remove(at: place)
            }
        }
    }

    /// Sets the value of a key.
    @inlinable package mutating func set(_ value: Value, for key: String) {
        if let place = place(of: key) {
            members[place].value = value
        } else {
            members.append((key, value))
            if places != nil || members.count > Self.tableSize { indexLast() }
        }
    }

    /// Reserves memory for members that will be set.
    @inlinable package mutating func reserveCapacity(_ count: Int) { members.reserveCapacity(count) }

    /// Removes the members for which `fits` is true, in one pass.
    public mutating func removeAll(where fits: (_ key: String, _ value: Value) throws -> Bool) rethrows {
        let count = members.count
        try members.removeAll { try fits($0.key, $0.value) }
        guard members.count < count else { return }
        places = nil
        index()
    }

    @inlinable func place(of key: String) -> Int? {
        let key = JSONObjectKey(text: key)
        if let places { return places[key] }
        return members.firstIndex { JSONObjectKey(text: $0.key) == key }
    }

    @usableFromInline mutating func remove(at place: Int) {
        let key = members.remove(at: place).key
        places?[JSONObjectKey(text: key)] = nil
        guard places != nil else { return }
        for index in place..<members.count { places?[JSONObjectKey(text: members[index].key)] = index }
    }

    @usableFromInline mutating func indexLast() {
        guard places != nil else { return index() }
        if let last = members.last { places?[JSONObjectKey(text: last.key)] = members.count - 1 }
    }

    private mutating func index() {
        guard members.count > Self.tableSize else { return }
        var places: [JSONObjectKey: Int] = [:]
        for (place, member) in members.enumerated() { places[JSONObjectKey(text: member.key)] = place }
        self.places = places
    }

    /// Returns an object with the same keys and other values.
    public func mapValues<Other>(_ transform: (Value) throws -> Other) rethrows -> JSONObject<Other> {
        var other = JSONObject<Other>()
        other.members = try members.map { ($0.key, try transform($0.value)) }
        other.places = places
        return other
    }
}

extension JSONObject: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { members.count }
    @inlinable public subscript(position: Int) -> (key: String, value: Value) { members[position] }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, Value)...) {
        for (key, value) in elements { self[key] = value }
    }
}

extension JSONObject: Sendable where Value: Sendable {}

extension JSONObject: Equatable where Value: Equatable {
    public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.members.allSatisfy { right[$0.key] == $0.value }
    }
}

extension JSONObject: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        // The members' hashes are summed, because the order must not matter.
        var sum = 0
        for member in members {
            var one = Hasher()
            one.combine(member.key)
            one.combine(member.value)
            sum &+= one.finalize()
        }
        hasher.combine(sum)
    }
}

/// A key that is compared by its UTF-8, unlike `String`, which compares by canonical equivalence.
@usableFromInline
struct JSONObjectKey: Hashable, Sendable {
    @usableFromInline let text: String

    @inlinable init(text: String) { self.text = text }

    @inlinable static func == (left: Self, right: Self) -> Bool {
        left.text.utf8.count == right.text.utf8.count && left.hasBytes(of: right)
    }

    /// Whether two keys of equal length have the same bytes.
    @usableFromInline func hasBytes(of other: Self) -> Bool {
        // A native string gives access to its bytes; only one bridged from Objective-C is compared byte by byte.
        let same = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
            unsafe other.text.utf8.withContiguousStorageIfAvailable { unsafe bytes.elementsEqual($0) }
        }
        return (same ?? nil) ?? text.utf8.elementsEqual(other.text.utf8)
    }

    @usableFromInline func hash(into hasher: inout Hasher) {
        var native = text
        native.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
