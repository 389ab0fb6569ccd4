// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads an optional array; its null and unreadable elements are dropped. `nil` if there is no array.
    mutating func optionalList<Element: JSONModel>(of _: Element.Type) throws(JSONError) -> [Element]? {
        if try readNull() { return nil }
        // A value of another kind is noted by the lossy read, and counts as absent.
        let isArray = try peek() == .array
        let elements = try lossyArray(of: Element.self)
        return isArray ? elements : nil
    }

    /// Reads an array element by element, and records where one was null or unreadable.
    mutating func elements<Element: JSONModel>(
        of _: Element.Type
    ) throws(JSONError) -> (kept: [Element], dropped: [DroppedElement]) {
        var kept: [Element] = []
        var dropped: [DroppedElement] = []
        var index = 0
        try beginArray()
        while try nextElement() {
            var reason = DroppedElement.Reason.null
            let element = try attempt { (json: inout JSONReader) throws(JSONError) -> Element in
                do throws(JSONError) {
                    return try Element(from: &json)
                } catch {
                    reason = .unreadable(error)
                    throw error
                }
            }
            if let element {
                kept.append(element)
            } else {
                dropped.append(DroppedElement(index: index, reason: reason))
            }
            index += 1
        }
        return (kept, dropped)
    }
}

extension JSONWriter {
    /// Writes elements with a null wherever one was dropped, so that every other keeps its place.
    mutating func elements<Element: JSONModel>(_ kept: [Element], _ dropped: [DroppedElement]) {
        array { json in
            var gaps = dropped[...]
            var index = 0
            for element in kept {
                while let gap = gaps.first, gap.index <= index {
                    json.null()
                    gaps.removeFirst()
                    index += 1
                }
                json.value(element)
                index += 1
            }
            for _ in gaps { json.null() }
        }
    }
}
