// Part of LinkedSkills. Copyright 2026 the LinkedSkills project authors.
// SPDX-License-Identifier: Apache-2.0

extension Spotify {
    /// A moment as Spotify writes it: `2026-03-09T12:00:00Z`, with or without a fraction of the second.
    ///
    /// Source: ISO 8601, RFC 3339 section 5.6.
    public struct Timestamp: RawRepresentable, JSONModel, Hashable, CustomStringConvertible {
        /// The text as Spotify writes it.
        public let rawValue: String

        /// A moment from its text, which may be anything: see ``secondsSince1970``.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// The text as Spotify writes it.
        public var description: String { rawValue }

        /// Seconds since the beginning of 1970 in UTC; `nil` if the text is no moment.
        public var secondsSince1970: Double? {
            let text = Array(rawValue.utf8)
            guard text.count >= 20, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
                text[10] | 0x20 == UInt8(ascii: "t"),
                text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
                let year = Self.number(text[0..<4]), let month = Self.number(text[5..<7]), (1...12).contains(month),
                let day = Self.number(text[8..<10]), (1...31).contains(day),
                let hour = Self.number(text[11..<13]), hour < 24, let minute = Self.number(text[14..<16]), minute < 60,
                let second = Self.number(text[17..<19]), second <= 60
            else { return nil }
            var rest = text[19...]
            var fraction = 0.0
            if rest.first == UInt8(ascii: ".") {
                let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
                guard !digits.isEmpty else { return nil }
                fraction = Double("0." + String(decoding: digits, as: UTF8.self)) ?? 0
                rest = rest.dropFirst(digits.count + 1)
            }
            guard let offset = Self.offset(rest) else { return nil }
            let seconds = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
            return Double(seconds) + fraction
        }

        /// The zone's distance from UTC in seconds.
        private static func offset(_ text: ArraySlice<UInt8>) -> Int? {
            if text.count == 1, text.first == UInt8(ascii: "Z") || text.first == UInt8(ascii: "z") { return 0 }
            guard text.count == 6, text[text.startIndex + 3] == UInt8(ascii: ":"),
                let hours = number(text[(text.startIndex + 1)..<(text.startIndex + 3)]), hours < 24,
                let minutes = number(text[(text.startIndex + 4)...]), minutes < 60
            else { return nil }
            switch text.first {
            case UInt8(ascii: "+"): return hours * 3_600 + minutes * 60
            case UInt8(ascii: "-"): return -(hours * 3_600 + minutes * 60)
            default: return nil
            }
        }

        private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }

        /// Days since the beginning of 1970, in the proleptic Gregorian calendar.
        private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
            // Years begin in March here, so that the leap day is the last one.
            let shifted = month <= 2 ? year - 1 : year
            let era = (shifted >= 0 ? shifted : shifted - 399) / 400
            let yearOfEra = shifted - era * 400
            let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
            return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        }
    }
}
