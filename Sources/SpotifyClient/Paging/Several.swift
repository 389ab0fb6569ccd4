// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The answer to a request for several things at once: one member that lists them in the order asked for.
///
/// What Spotify does not have, or does not show, is null in its place.
public struct Several<Element: JSONModel & Hashable>: JSONModel, Hashable {
    /// The name of the member, for instance `tracks`.
    public let key: String
    /// What was found, without gaps.
    public var items: [Element]
    /// What was not found or could not be read, by its place.
    public var dropped: [DroppedElement]

    public init(from json: inout JSONReader) throws(JSONError) {
        var found: (key: String, items: [Element], dropped: [DroppedElement])?
        try json.beginObject()
        while try json.nextKey() != nil {
            let key = json.keyText
            let isList = try json.peek() == .array
            guard found == nil, isList else {
                try json.skip()
                continue
            }
            let (items, dropped) = try json.elements(of: Element.self)
            found = (key, items, dropped)
        }
        guard let found else { throw json.error(.invalid("answer: it lists nothing")) }
        (key, items, dropped) = found
    }

    /// Writes the member, with null in the place of everything that was dropped.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key(key)
            json.elements(items, dropped)
        }
    }
}
