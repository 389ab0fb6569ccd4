// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An object that is kept as it was sent, together with changes to it.
///
/// A session's attributes come with every request and go back with every answer. A skill usually reads and changes one or two
/// of them: the others stay bytes, exactly as they were written.
package struct RawObject: Sendable {
    private var slice: RawSlice?
    /// The members that were set or removed, by their key.
    private var changes = JSONObject<JSON?>()

    /// An object without members.
    package init() {}

    package init(_ members: JSONObject<JSON>) {
        if !members.isEmpty { slice = RawSlice(members.jsonBytes()) }
    }

    /// Skips the next object, checks it, and keeps it.
    ///
    /// - Throws: ``JSONError`` if it is not an object.
    package init(from json: inout JSONReader) throws(JSONError) {
        let kind = try json.peek()
        guard kind == .object else { throw json.error(.expected(.object, found: kind)) }
        let start = json.position
        try json.skip()
        slice = json.slice(from: start)
    }

    /// The members; they are read again on each access.
    package var value: JSONObject<JSON> {
        var members = JSONObject<JSON>()
        eachMember { (json: inout JSONReader) throws(JSONError) in members[json.keyText] = try json.value() }
        for (key, value) in changes { members[key] = value }
        return members
    }

    package var isEmpty: Bool { value.isEmpty }

    /// Whether a member was set or removed since the object was made.
    package var isChanged: Bool { !changes.isEmpty }

    /// The value of a key; setting `nil` removes the member. Of members with the same key the last one counts.
    package subscript(key: String) -> JSON? {
        get {
            if let change = changes[key] { return change }
            var value: JSON?
            eachMember { (json: inout JSONReader) throws(JSONError) in
                if json.isAt(key) { value = try json.value() } else { try json.skip() }
            }
            return value
        }
        set { changes[key] = .some(newValue) }
    }

    /// Writes the object: unchanged members as they were sent, changed ones in their place, new ones at the end.
    package func write(to json: inout JSONWriter) {
        if changes.isEmpty, let slice { return json.raw(slice.bytes) }
        json.object { json in
            guard slice != nil else {
                for change in changes { json.change(change) }
                return
            }
            var written = [Bool](repeating: false, count: changes.count)
            eachMember { (old: inout JSONReader) throws(JSONError) in
                let start = old.keyStart
                // Usually few members are changed. If there are many, a table avoids comparing each member with all of them.
                let place =
                    changes.count > 4
                    ? changes.place(of: old.keyText) : changes.indices.first { old.isAt(changes[$0].key) }
                try old.skip()
                guard let place else { return old.write(from: start, to: old.position, to: &json) }
                if !written[place] { json.change(changes[place]) }
                written[place] = true
            }
            for place in changes.indices where !written[place] { json.change(changes[place]) }
        }
    }

    /// Calls `body` for each member that was sent, with the reader at its value; `body` has to read or skip it.
    private func eachMember(_ body: (inout JSONReader) throws(JSONError) -> Void) {
        // The bytes were checked when they were kept, so that reading them again does not fail.
        try? slice?.read { (json: inout JSONReader) throws(JSONError) in
            try json.beginObject()
            while try json.nextKey() != nil { try body(&json) }
        }
    }
}

extension JSONWriter {
    /// Writes an object that was kept; `nil` writes nothing.
    package mutating func member(_ key: StaticString, _ members: RawObject?) {
        guard let members else { return }
        self.key(key)
        members.write(to: &self)
    }

    fileprivate mutating func change(_ change: (key: String, value: JSON?)) {
        guard let value = change.value else { return }
        key(change.key)
        self.value(value)
    }
}

extension RawObject: Hashable {
    /// Whether both have equal members, in any order.
    package static func == (left: Self, right: Self) -> Bool {
        left.changes.isEmpty && right.changes.isEmpty && left.slice == right.slice || left.value == right.value
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension RawObject: CustomReflectable {
    /// Shows the members alone: the body around them may contain tokens.
    package var customMirror: Mirror { Mirror(self, children: ["members": value]) }
}
