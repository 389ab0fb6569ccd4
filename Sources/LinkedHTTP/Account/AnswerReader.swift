// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

/// Reads a JSON body as whatever type was asked for.
enum AnswerReader {
    static func read<Answer: Decodable>(_: Answer.Type, from body: [UInt8], _ coder: JSONCoder) throws -> Answer {
        if let type = Answer.self as? any OptionalAnswer.Type, let answer = try type.read(body, coder) as? Answer {
            return answer
        }
        return try coder.decode(Answer.self, from: body)
    }
}

/// An answer that may be missing: its model is still read straight from the bytes.
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

extension AccountError {
    /// A success whose body is not what was expected.
    init(unreadable response: HTTP.Response, of request: HTTP.Request, because error: any Error) {
        self.init(.unreadableBody, request)
        status = response.status
        headers = response.headers.withoutSecrets
        body = Array(response.body.prefix(Self.longestBody))
        problem = Self.words(for: error)
    }

    /// What is wrong and where, without the value in question.
    private static func words(for error: any Error) -> String {
        switch error {
        case let error as JSONError: error.description
        case DecodingError.keyNotFound(let key, let context): "missing \(path(context.codingPath + [key]))"
        case DecodingError.valueNotFound(_, let context): "null at \(path(context.codingPath))"
        case DecodingError.typeMismatch(let type, let context): "no \(type) at \(path(context.codingPath))"
        case DecodingError.dataCorrupted(let context): "unexpected value at \(path(context.codingPath))"
        default: "\(type(of: error))"
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        let path = keys.map { $0.intValue.map { "[\($0)]" } ?? ".\($0.stringValue)" }.joined()
        return ProviderAnswer.oneLine("$\(path)") ?? "$"
    }
}
