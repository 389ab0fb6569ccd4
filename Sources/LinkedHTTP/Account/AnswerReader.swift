// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads a JSON body as the type that was asked for.
enum AnswerReader {
    static func read<Answer: Decodable>(_: Answer.Type, from body: [UInt8], _ coder: JSONCoder) throws -> Answer {
        if let type = Answer.self as? any OptionalAnswer.Type, let answer = try type.read(body, coder) as? Answer {
            return answer
        }
        return try coder.decode(Answer.self, from: body)
    }
}

/// An optional type of answer: its model is still read straight from the bytes.
private protocol OptionalAnswer {
    static func read(_ body: [UInt8], _ coder: JSONCoder) throws -> Self
}

extension Optional: OptionalAnswer where Wrapped: Decodable {
    fileprivate static func read(_ body: [UInt8], _ coder: JSONCoder) throws -> Wrapped? {
        let text = body.withoutByteOrderMark.drop { $0 <= 0x20 }
        if text.isEmpty { return nil }
        if text.first == UInt8(ascii: "n"), try JSON(parsing: text).isNull { return nil }
        return try AnswerReader.read(Wrapped.self, from: body, coder)
    }
}
