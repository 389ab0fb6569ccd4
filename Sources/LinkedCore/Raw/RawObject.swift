// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// An object that is kept as it came, with what was changed since.
///
/// A session's attributes come with every request and go back with every answer. Mostly one or two of them are looked at
/// and changed: the others travel as bytes, exactly as they were written, and nothing is made of them.
package struct RawObject: Sendable {
    private var slice: RawSlice?
    /// What was set since, or removed, by its key.
    private var changes = JSONObject<JSON?>()

    /// An object without members.
    package init() {}

    package init(_ members: JSONObject<JSON>) {
        if !members.isEmpty { slice = RawSlice(members.jsonBytes()) }
    }

    /// Passes over the object that stands next, checks it, and keeps it.
    ///
    /// - Throws: ``JSONError`` if it is no object.
    package init(from json: inout JSONReader) throws(JSONError) {
        let kind = try json.peek()
        guard kind == .object else { throw json.error(.expected(.object, found: kind)) }
        let start = json.position
        try json.skip()
        slice = json.slice(from: start)
    }

    /// The members; made each time they are asked for.
    package var value: JSONObject<JSON> {
        var members = JSONObject<JSON>()
        eachMember { (json: inout JSONReader) throws(JSONError) in members[json.keyText] = try json.value() }
        for (key, value) in changes { members[key] = value }
        return members
    }

    package var isEmpty: Bool { value.isEmpty }

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

    /// Writes the object: what was not changed as it came, what was changed in its place, what is new at the end.
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
                // Mostly few are changed. Many are looked up, or each member would be compared with all of them.
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

    /// Goes through the members as they came, with the reader at the value of each, which `body` has to read or skip.
    private func eachMember(_ body: (inout JSONReader) throws(JSONError) -> Void) {
        // What came in a body was checked when it was kept, and can be read again.
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
    /// Whether both have equal members, in whatever order.
    package static func == (left: Self, right: Self) -> Bool {
        left.changes.isEmpty && right.changes.isEmpty && left.slice == right.slice || left.value == right.value
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}

extension RawObject: CustomReflectable {
    /// Shows the members alone: the body around them may hold tokens.
    package var customMirror: Mirror { Mirror(self, children: ["members": value]) }
}
