// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import SpotifyClient

/// Reads bodies of Spotify's Web API as the client's public types, writes them again and compares.
///
/// What the client drops on purpose (null and unreadable elements, optional members of a wrong kind) is no failure: it is
/// named, with its place and why. Anything else that differs fails the body; members that no model knows are listed.
public enum SpotifyCheck {
    /// A body, read as `Model` and written again.
    static func check<Model: JSONModel>(_ body: [UInt8], as _: Model.Type) -> Outcome {
        var outcome = Outcome()
        do throws(JSONError) {
            let original = try JSON(parsing: body)
            let reading = try Reading<Model>(body)
            let written = try JSON(parsing: reading.model.json())
            var comparison = LossyComparison(excuses: try Places.of(reading.problems, in: body))
            comparison.compare(original, written, at: "$")
            outcome.failures = comparison.differences
            outcome.unmodelled = comparison.leftOut
            outcome.notes = comparison.dropped.map { "dropped \($0)" }
        } catch {
            outcome.failures = [error.description]
        }
        return outcome
    }
}

/// Where in a body something is wrong.
private enum Places {
    typealias Place = (path: String, range: ClosedRange<Int>)

    /// The path of the innermost value that each problem lies in, and the problem in words.
    static func of(_ problems: [JSONError], in body: [UInt8]) throws(JSONError) -> [(path: String, why: String)] {
        guard !problems.isEmpty else { return [] }
        let places = try JSONReader.read(body) { (json: inout JSONReader) throws(JSONError) in
            var places: [Place] = []
            try walk(&json, at: "$", into: &places)
            return places
        }
        // Values are listed inside out, so that the first that holds the offset is the innermost.
        return problems.map { problem in
            (places.first { $0.range.contains(problem.offset) }?.path ?? "$", problem.description)
        }
    }

    private static func walk(
        _ json: inout JSONReader, at path: String, into places: inout [Place]
    ) throws(JSONError) {
        let kind = try json.peek()
        let start = json.offset
        switch kind {
        case .object:
            try json.beginObject()
            while try json.nextKey() != nil { try walk(&json, at: "\(path).\(json.keyText)", into: &places) }
        case .array:
            var index = 0
            try json.beginArray()
            while try json.nextElement() {
                try walk(&json, at: "\(path)[\(index)]", into: &places)
                index += 1
            }
        default:
            try json.skip()
        }
        places.append((path, start...json.offset))
    }
}
