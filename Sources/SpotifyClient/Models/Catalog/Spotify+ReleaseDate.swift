// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A release date, as precisely as it is known.
    ///
    /// Spotify writes `1959`, `1959-08` or `1959-08-17`, and `0000` for a year that is not known.
    public struct ReleaseDate: JSONModel, Hashable, CustomStringConvertible {
        /// The text as Spotify writes it.
        public let text: String
        /// The date in parts, as some older answers have it.
        private let parts: JSONObject<Int>?

        /// A date from its text.
        public init(_ text: String) { self.init(text, nil) }

        private init(_ text: String, _ parts: JSONObject<Int>?) {
            self.text = text
            self.parts = parts
        }

        public init(from json: inout JSONReader) throws(JSONError) {
            guard try json.peek() == .object else {
                self.init(try json.string())
                return
            }
            let parts = try JSONObject<Int>(from: &json)
            let numbers = ["year", "month", "day"].map { parts[$0] }
            let text = numbers.prefix { $0 != nil }.compactMap { $0 }.enumerated()
                .map { Self.padded($0.element, to: $0.offset == 0 ? 4 : 2) }.joined(separator: "-")
            self.init(text, parts)
        }

        public func write(to json: inout JSONWriter) {
            if let parts { json.value(parts) } else { json.value(text) }
        }

        /// The year; `nil` if it is not known.
        public var year: Int? { number(0).flatMap { $0 == 0 ? nil : $0 } }
        /// The month, 1 to 12, if it is known.
        public var month: Int? { number(1).flatMap { (1...12).contains($0) ? $0 : nil } }
        /// The day of the month, 1 to 31, if it is known.
        public var day: Int? { number(2).flatMap { (1...31).contains($0) ? $0 : nil } }

        /// The text as Spotify writes it.
        public var description: String { text }

        private func number(_ index: Int) -> Int? {
            let fields = text.split(separator: "-", omittingEmptySubsequences: false)
            return index < fields.count ? Int(fields[index]) : nil
        }

        private static func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
    }
}

extension Spotify.ReleaseDate {
    /// How precise a date is.
    public struct Precision: RawRepresentable, JSONModel, Hashable, ExpressibleByStringLiteral {
        /// The text as Spotify writes it.
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        /// Creates a precision from its text; the set is open.
        public init(stringLiteral value: String) { rawValue = value }

        /// The year is known.
        public static let year: Self = "year"
        /// Year and month are known.
        public static let month: Self = "month"
        /// The day is known.
        public static let day: Self = "day"
    }
}
