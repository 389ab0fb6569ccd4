// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// The answer to a request for several objects: one member that lists them in the order of the request.
///
/// It has null for an object that Spotify does not have or does not show.
public struct Several<Element: JSONModel & Hashable>: JSONModel, Hashable {
    /// The name of the member, for instance `tracks`.
    public let key: String
    /// The objects that were found, without gaps.
    public var items: [Element]
    /// The objects that were not found or could not be read, with their index.
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

    /// Writes the member, with null for everything that was dropped.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key(key)
            json.elements(items, dropped)
        }
    }
}
