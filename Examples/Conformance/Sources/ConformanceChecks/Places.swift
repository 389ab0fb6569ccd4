// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

import AlexaSkill

/// Where in a body something is wrong.
enum Places {
    typealias Place = (path: String, range: ClosedRange<Int>)

    /// The path of the innermost value that each problem lies in, and the problem in words.
    static func of(_ problems: [JSONError], in body: [UInt8]) throws(JSONError) -> [Comparison.Problem] {
        guard !problems.isEmpty else { return [] }
        let places = try JSONReader.read(body) { (json: inout JSONReader) throws(JSONError) in
            var places: [Place] = []
            try walk(&json, at: "$", into: &places)
            return places
        }
        // Inner values come first, so that the first one that contains the offset is the innermost.
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
